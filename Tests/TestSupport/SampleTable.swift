public import Diagnostics
public import Documents

extension Document {
  /// Tables of figures alone.
  public static func figures(_ language: Language = .french) -> Document {
    Document(
      title: "Comparaison", language: language,
      blocks: [.table(.zones(language)), .table(.shares), .table(.firstYears)])
  }

  public static func tabulating(_ table: Table) -> Document {
    Document(title: "", language: .french, blocks: [.table(table)])
  }
}

extension Table {
  private static let late = Note(mark: "1", text: "Réponse reçue après le terme, le 3 mai.")
  private static let merged = Note(mark: "2", text: "Deux services ont répondu ; <un> est compté.")

  /// Parts, totals, spanners, absent cells and notes, as a comparison has them.
  public static func zones(_ language: Language) -> Table {
    let absent = BilingualText(fr: "non posée", en: "not asked")[language]
    return Table(
      title: "Territoires cités, par zone",
      captions: ["Nombre de mentions ; un point : aucune."], stubHeading: "Acteur",
      columnGroups: [
        TableColumnGroup(
          "Europe et Méditerranée",
          columns: [
            TableColumn("Europe"), TableColumn("Maghreb"), TableColumn("Proche et Moyen-Orient"),
          ]),
        TableColumnGroup(
          "Amériques",
          columns: [
            TableColumn("Amérique du Nord"), TableColumn("Amérique centrale et Caraïbes"),
            TableColumn("Amérique du Sud"),
          ]),
        TableColumnGroup(columns: [TableColumn("Afrique subsaharienne"), TableColumn("Ensemble")]),
      ],
      parts: [
        TablePart(
          "Conseils régionaux",
          rows: [
            TableRow(
              "Lorraine",
              cells(12, nil, 1, 0, absent, 2, 14) + [TableCell(.count(1_240), notes: [late])]),
            TableRow(
              "Provence-Alpes-Côte d’Azur",
              cells(3, 7, nil, nil, absent, nil, 2) + [TableCell(.count(12))]),
            TableRow(
              "Ensemble des régions", kind: .total, cells(15, 7, 1, nil, absent, 2, 16, 1_252)),
          ]),
        TablePart(
          "CESER",
          rows: [
            TableRow(
              "Centre",
              [TableCell(.count(4), notes: [late, merged])] + cells(nil, nil, nil, 6, nil, 3, 13)),
            TableRow("Ensemble des CESER", kind: .total, cells(4, nil, nil, nil, 6, nil, 3, 13)),
          ]),
        TablePart(rows: [
          TableRow("Ensemble", kind: .total, cells(19, 7, 1, nil, 6, 2, 19, 1_265))
        ]),
      ],
      bases: ["Base : 2 régions ; 1 CESER."],
      remarks: ["Une mention compte une fois par acteur & par zone."])
  }

  private static func cells(_ figures: Any?...) -> [TableCell] {
    figures.map { figure in
      switch figure {
      case let count as Int: TableCell(.count(count))
      case let label as String: TableCell(.absent(label: label))
      default: TableCell(.nothing)
      }
    }
  }

  /// A column of words among shares; two reasons why a cell is absent.
  public static let shares = Table(
    title: "Évaluation des actions",
    columnGroups: [
      TableColumnGroup(columns: [
        TableColumn("Évaluées"), TableColumn("Part"), TableColumn("Depuis", alignment: .start),
      ])
    ],
    parts: [
      TablePart(rows: [
        TableRow(
          "Régions", [TableCell(.count(3)), TableCell(.share(3, of: 8)), TableCell(.text("1999"))]),
        TableRow(
          "Départements",
          [TableCell(.nothing), TableCell(.share(0, of: 0)), TableCell(.text("avril 2004"))]),
        TableRow(
          "CESER",
          [
            TableCell(.absent(label: "non posée")), TableCell(.absent(label: "non posée")),
            TableCell(.absent(label: "sans objet")),
          ]),
        TableRow(
          "Ensemble", kind: .total,
          [TableCell(.count(3)), TableCell(.share(3, of: 10)), TableCell(.text(""))]),
      ])
    ])

  /// One column, no heading over the labels, and labels longer than a third of the width.
  public static let firstYears = Table(
    title: "Première année",
    columnGroups: [TableColumnGroup(columns: [TableColumn("Année")])],
    parts: [
      TablePart(rows: [
        TableRow("Conseil régional de Provence-Alpes-Côte d’Azur", [TableCell(.text("1986"))]),
        TableRow("Conseil général", [TableCell(.nothing)]),
      ])
    ])
}
