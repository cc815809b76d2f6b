public import Diagnostics
public import Documents

extension Document {
  /// All that a document can hold, in a few rows.
  public static func sample(_ language: Language = .french) -> Document {
    Document(
      title: "Actions des collectivités", subtitle: "Réponses reçues", language: language,
      blocks: [
        .section(
          "Régions",
          [
            .paragraph("Deux régions ont répondu.\nUne cellule hachurée n’a pas été demandée."),
            .grid(.territories), .grid(.comparison(language)),
          ]),
        .section("Propositions", [.grid(.withoutItems), .table(.shares)]),
      ])
  }
}

extension Grid {
  private static let note = Note(
    mark: "8", text: "Programme clos en 2011 ; voir <http://exemple.fr/bilan_2011>.")

  public static let territories = Grid(
    title: "Question 3 : Sur quels territoires ?", stubHeading: "Zone",
    columns: ["Lorraine", "Île-de-France"],
    rows: [
      GridRow(
        "Europe",
        [
          .text("Oui"),
          .text(
            """
            Accord avec la Silésie (Pologne), depuis 1999. Un second accord a suivi, plus large, \
            avec trois partenaires.

            Échanges d’apprentis :
            - Bavière & Saxe
            - « Grand Est » <pilote>
            """,
            notes: [note]),
        ]),
      GridRow("Afrique subsaharienne", [.text(""), .text("Mali, Sénégal", notes: [note])]),
      GridRow("Océanie", [.text("/"), .text("Pas de réponse")]),
    ])

  public static func comparison(_ language: Language) -> Grid {
    Grid(
      title: "Territoires, toutes catégories",
      captions: ["Régions – Question 3 : Sur quels territoires ?", "CESER – Question 4 : Où ?"],
      stubHeading: "Zone",
      columnGroups: [
        GridColumnGroup("Régions", columns: [GridColumn("Lorraine"), GridColumn("Bretagne")]),
        GridColumnGroup("CESER", columns: [GridColumn("Centre")]),
      ],
      rows: [
        GridRow("Europe", [.text("Oui"), .text("a|b *c* <d>"), .text("")]),
        GridRow(
          "Amérique centrale",
          [.notAsked(in: language), .notAsked(in: language), .text("Oui", notes: [note])]),
      ])
  }

  public static let withoutItems = Grid(
    title: "Question 6 : Quelles propositions ?", columns: ["Lorraine", "Bretagne"],
    rows: [GridRow("", [.text("Se réunir deux fois l’an."), .text("Aucune\n1. pour l’instant")])])
}

extension Document {
  /// A single cell, to look at what becomes of its text.
  public static func answering(_ text: String) -> Document {
    Document(
      title: "T", language: .french,
      blocks: [.grid(Grid(title: "Q", columns: ["A"], rows: [GridRow("r", [.text(text)])]))])
  }
}
