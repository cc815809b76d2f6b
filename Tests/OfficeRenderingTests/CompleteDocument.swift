import Documents

extension Document {
  /// What the later parts of the house fill in: a title page, places, what leads to them, figures.
  static func complete() -> Document {
    let europe = GridCell(.text("Oui"), anchor: Anchor("regions.csv:2:4"))
    let africa = GridCell(.text("Mali, Sénégal"), anchor: Anchor("regions.csv:3:5"))
    let other = GridCell(.text("Rien"), anchor: Anchor("regions.csv:3:4"))
    let grid = Grid(
      title: "Question 3 : Sur quels territoires ?", stubHeading: "Zone",
      columnGroups: [GridColumnGroup(columns: [GridColumn("Lorraine"), GridColumn("Bretagne")])],
      rows: [
        GridRow("Europe", [europe, .text("")]), GridRow("Afrique subsaharienne", [other, africa]),
      ], anchor: Anchor("question 3"))
    let sources = [
      Source(Anchor("ailleurs"), place: "autres.csv:1:1", label: "Centre, question 3"),
      Source(Anchor("regions.csv:2:4"), place: "regions.csv:2:4", label: "Lorraine, question 3"),
    ]
    let table = Table(
      title: "Territoires cités", stubHeading: "Acteur",
      columnGroups: [TableColumnGroup(columns: [TableColumn("Europe"), TableColumn("Afrique")])],
      parts: [
        TablePart(rows: [
          TableRow("Lorraine", [TableCell(.count(1), sources: sources), TableCell(.nothing)])
        ])
      ], anchor: Anchor("table zones"))
    return Document(
      title: "Actions extérieures des collectivités", subtitle: "Réponses reçues",
      language: .french,
      titlePage: TitlePage(
        organiser: "Ministère des affaires étrangères", edition: "2013",
        referenceDate: "Date de référence : 30 novembre 2012"),
      blocks: [
        .section(
          Section(
            title: "Vue d’ensemble",
            blocks: [
              .paragraph(
                Paragraph([
                  .init("Une région sur deux agit en Europe ("),
                  .init("tableau", to: .part(Anchor("table zones"))), .init(", "),
                  .init("carte", to: .part(Anchor("carte"))), .init(") ; l’autre "),
                  .init(
                    "au Mali",
                    to: .answers([
                      Source(
                        Anchor("regions.csv:3:5"), place: "regions.csv:3:5",
                        label: "Bretagne, question 3")
                    ])), .init("."),
                ])),
              .table(table), .figure(.bars(rows: 5, anchor: Anchor("carte"))),
            ], anchor: Anchor("vue"))),
        .section(Section(title: "Réponses", blocks: [.grid(grid)], anchor: Anchor("réponses"))),
      ])
  }
}

extension Figure {
  /// A bar chart, as high as its rows.
  static func bars(rows: Int, width: Double = 480, anchor: Anchor? = nil) -> Figure {
    var shapes: [Shape] = []
    for row in 0..<rows {
      let y = 20 + 16 * Double(row)
      let length = 40 + Double(row * 37 % 200)
      shapes.append(
        .rectangle(Rectangle(x: 120, y: y, width: length, height: 12), fill: .series(row))
          .titled("Zone \(row + 1)"))
      shapes.append(
        .text(TextLine("Zone \(row + 1) & <ses> voisines", at: Point(116, y + 10), anchor: .end)))
    }
    return Figure(
      title: "Mentions par zone <« A & B »>",
      description: "Barres : \"Europe\" 12, Afrique 7 ; rien en Océanie.",
      drawing: Drawing(width: width, height: 36 + 16 * Double(rows), shapes: shapes),
      source: "Natural Earth, 1:110m.", remarks: ["Une mention compte une fois par acteur."],
      anchor: anchor)
  }
}
