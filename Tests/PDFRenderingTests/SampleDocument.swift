import Diagnostics
import Documents

/// A document with one of everything that paper shows.
enum SampleDocument {
  static let note = Note(mark: "1", text: "Deux associations ont répondu ensemble.")
  static let other = Note(mark: "2", text: "Non posée aux CESER.")

  static func document(_ answers: [String] = ["Oui", "Non"]) -> Document {
    Document(
      title: "Actions des collectivités", subtitle: "Réponses au questionnaire",
      language: .french,
      titlePage: TitlePage(
        organiser: "Ministère des affaires étrangères", edition: "2013",
        referenceDate: "Date de référence : 30 novembre 2012"),
      blocks: [
        .section(
          Section(
            title: "Lecture",
            blocks: [.paragraph(paragraph), .table(table), .figure(figure)],
            anchor: Anchor("lecture"))),
        .section(
          Section(
            title: "Réponses", blocks: [.grid(grid(answers))], anchor: Anchor("les réponses"))),
      ])
  }

  static let paragraph = Paragraph([
    .init("Voir "), .init("les réponses", to: .part(Anchor("les réponses"))), .init(", "),
    .init("le tableau", to: .part(Anchor("tableau"))), .init(" et "),
    .init("la figure", to: .part(Anchor("figure"))),
    .init(" : l'Europe est citée par deux régions ("),
    .init("Alsace et Centre", to: .answers([source("perdue"), source("r1c1"), source("r1c2")])),
    .init("), l'Asie par "), .init("aucune", to: .answers([source("perdue")])), .init("."),
  ])

  static let table = Table(
    title: "Qui agit où ?", stubHeading: "Acteur",
    columnGroups: [
      TableColumnGroup("Zones", columns: [TableColumn("Europe"), TableColumn("Asie")])
    ],
    parts: [
      TablePart(
        "Régions",
        rows: [
          TableRow(
            "Alsace",
            [TableCell(.count(2), notes: [note], sources: [source("r1c1")]), TableCell(.nothing)]),
          TableRow(
            "Centre",
            [
              TableCell(.share(1, of: 2), sources: [source("perdue")]),
              TableCell(.absent(label: "non posée"), notes: [note, other]),
            ]),
          TableRow("Ensemble", kind: .total, [TableCell(.count(3)), TableCell(.count(0))]),
        ])
    ], bases: ["Base : deux régions."], remarks: ["Une remarque."], anchor: Anchor("tableau"))

  static let figure = Figure(
    title: "Nombre d'acteurs", description: "L'Europe (2) devance l'Asie (0).",
    drawing: Drawing(
      width: 200, height: 60,
      shapes: [
        .rectangle(Rectangle(x: 0, y: 0, width: 120, height: 30), fill: .series(0)),
        .text(TextLine("Europe", at: Point(125, 20))),
      ]), anchor: Anchor("figure"))

  static func grid(_ answers: [String]) -> Grid {
    Grid(
      title: "Question 3 : Où ?", stubHeading: "Zone",
      columnGroups: [
        GridColumnGroup("Régions", columns: [GridColumn("Alsace"), GridColumn("Centre")])
      ],
      rows: answers.enumerated().map { index, answer in
        GridRow(
          "Zone \(index + 1)",
          [
            GridCell(.text(answer), notes: [note], anchor: Anchor("r\(index + 1)c1")),
            GridCell(.text(answer), anchor: Anchor("r\(index + 1)c2")),
          ])
      }, anchor: Anchor("grille"))
  }

  static func source(_ anchor: String) -> Source {
    Source(Anchor(anchor), place: "regions.csv:2:3", label: "Alsace, question 3")
  }
}
