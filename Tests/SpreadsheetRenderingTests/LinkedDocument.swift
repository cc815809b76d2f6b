import Documents

extension Document {
  /// Parts that lead to one another.
  static let linked = Document(
    title: "Titre", subtitle: "Sous-titre", language: .french,
    titlePage: TitlePage(organiser: "Ministère", referenceDate: "Date : 30 novembre 2012"),
    blocks: [
      .section(Section(title: "Méthode", blocks: [], anchor: Anchor("méthode"))),
      .paragraph(Paragraph([.init("Voir "), .init("le tableau", to: .part(table)), .init(".")])),
      .paragraph(
        Paragraph([
          .init("Selon "), .init("la méthode", to: .part(Anchor("méthode"))), .init(", "),
          .init("deux", to: .answers([alsace])), .init(" réponses, "),
          .init("deux", to: .answers([alsace])), .init(" et "),
          .init("une", to: .part(Anchor("nulle part"))), .init("."),
        ])),
      .table(
        Table(
          title: "Chiffres", stubHeading: "Zone",
          columnGroups: [TableColumnGroup(columns: [TableColumn("Acteurs")])],
          parts: [
            TablePart(rows: [
              TableRow("Afrique", [TableCell(.count(2), sources: [alsace, lorraine])]),
              TableRow("Asie", [TableCell(.count(1), sources: [lorraine])]),
              TableRow("Océanie", [TableCell(.count(1), sources: [elsewhere])]),
            ])
          ], anchor: table)),
      .figure(
        Figure(
          title: "Carte", description: "Le Mali vient en tête.",
          drawing: Drawing(width: 200, height: 100), source: "Natural Earth.",
          anchor: Anchor("carte"))),
      .grid(
        Grid(
          title: "Réponses", stubHeading: "Zone",
          columnGroups: [
            GridColumnGroup(columns: [GridColumn("Alsace"), GridColumn("Lorraine")])
          ],
          rows: [
            GridRow("Europe", [.text(String(repeating: "Un. \n", count: 90)), .text("")]),
            GridRow(
              "Afrique",
              [
                GridCell(.text("Mali, Niger"), anchor: alsace.anchor),
                GridCell(.text("Togo"), anchor: lorraine.anchor),
              ]),
          ])),
    ])

  private static let table = Anchor("chiffres")
  private static let alsace = Source(
    Anchor("réponse 1"), place: "regions.csv:2:3", label: "Alsace, question 3")
  private static let lorraine = Source(
    Anchor("réponse 2"), place: "regions.csv:4:3", label: "Lorraine, question 3")
  private static let elsewhere = Source(
    Anchor("réponse 3"), place: "ceser.csv:4:3", label: "Ailleurs")
}
