import Diagnostics
import Documents
import Rendering
import TestSupport
import Testing

/// Answers come back from the grids of a Markdown file as they were given.
@Suite struct MarkdownGridTests {
  static let answers =
    HostileText.all + [
      String(repeating: "Une phrase de prose, d’un actéur. ", count: 300),
      String(repeating: "Un paragraphe.\n\nUn autre *étoilé*.\n", count: 60),
      "a\n> b\n- c\n\n\n\nd\n",
    ]

  @Test(arguments: answers)
  func answersComeBackByteForByte(text: String) throws {
    // The second answer makes the grid a list, whatever the first is.
    let grid = Grid(
      title: "Q", columns: ["A", "B"],
      rows: [GridRow("r", [.text(text), .text("x\n\(String(repeating: "y", count: 200))")])])
    let markdown = MarkdownRenderer().render(document(grid))
    let read = try #require(MarkdownReader.answer(of: "A", in: markdown))
    #expect(Array(read.utf8) == Array(text.utf8))
  }

  @Test(arguments: answers.filter { $0.utf8.count < 90 && !$0.contains("\n") })
  func shortAnswersComeBackFromTables(text: String) throws {
    let grid = Grid(
      title: "Q", stubHeading: "I", columns: ["A", "B"],
      rows: [GridRow("r", [.text(text), .text("fin")])])
    let markdown = MarkdownRenderer().render(document(grid))
    let row = try #require(markdown.split(separator: "\n").last { $0.hasPrefix("| r") })
    #expect(MarkdownReader.cells(of: String(row)) == ["r", text, "fin"])
  }

  @Test(arguments: HostileText.replaced)
  func whatCannotPassIsShown(text: String, shown: String) throws {
    let markdown = MarkdownRenderer().render(
      document(Grid(title: "Q", columns: ["A"], rows: [GridRow("r", [.text(text + "\nz")])])))
    #expect(MarkdownReader.answer(of: "A", in: markdown) == shown + "\nz")
  }

  // MARK: - Links

  @Test func wordsLeadToPartsAndAnswers() {
    let markdown = MarkdownRenderer().render(.linked)
    #expect(markdown.contains("Voir [le tableau](#ref-zones) ou [*nulle](#ref-a-b)") == false)
    #expect(markdown.contains("Voir [le tableau](#ref-zones), \\[non\\], et nulle part."))
    #expect(markdown.contains("## <a id=\"ref-zones\"></a>Zones\n"))
    #expect(markdown.contains("[deux](#ref-reponse-1) réponses"))
    #expect(markdown.contains("<a id=\"ref-reponse-1\"></a>Mali"))
    // Nothing leads to the second answer.
    #expect(markdown.count(of: "<a id=") == 2)
    #expect(markdown.hasPrefix("# T\n\nS\n\nMinistère\\\n2013\n\nVoir"))
  }

  @Test(arguments: HostileText.all)
  func linksKeepTheirWords(text: String) {
    let anchor = Anchor("x")
    let paragraph = Paragraph([
      .init("Voir "), .init(text, to: .part(anchor)), .init("…"), .init(text, to: .part(anchor)),
    ])
    let plain = Paragraph([.init("Voir "), .init(text), .init("…"), .init(text)])
    let section = Block.section(Section(title: "S", blocks: [], anchor: anchor))
    let render = { (paragraph: Paragraph) in
      MarkdownRenderer().render(
        Document(title: "T", language: .french, blocks: [.paragraph(paragraph), section])
      ).split(separator: "## ")[0]
    }
    // An escaped bracket is a word's own; the others are those of links.
    var linked = render(paragraph).replacing("](#ref-x)", with: "")
    for index in linked.indices.reversed() where linked[index] == "[" {
      let isEscaped = index > linked.startIndex && linked[linked.index(before: index)] == "\\"
      if !isEscaped || isOpening(linked, index) { linked.remove(at: index) }
    }
    if !text.contains("[") && !text.contains("\\") { #expect(linked == render(plain)) }
    #expect(!render(paragraph).contains("[]("))
  }

  /// Whether a bracket follows an escaped backslash rather than a backslash that escapes it.
  private func isOpening(_ text: Substring, _ index: String.Index) -> Bool {
    text[..<index].reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2)
  }

  @Test func titlePagesStandInTexts() {
    #expect(TextRenderer().render(.linked).contains("S\n\nMinistère\n2013\n\nVoir le tableau"))
  }

  private func document(_ grid: Grid) -> Document {
    Document(title: "T", language: .french, blocks: [.grid(grid)])
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { split(separator: part).count - 1 }
}

extension Document {
  static let linked = Document(
    title: "T", subtitle: "S", language: .french,
    titlePage: TitlePage(organiser: "Ministère", edition: "2013"),
    blocks: [
      .paragraph(
        Paragraph([
          .init("Voir "), .init("le tableau", to: .part(Anchor("Zones"))), .init(", [non], et "),
          .init("nulle part", to: .part(Anchor("absent"))), .init("."),
        ])),
      .paragraph(Paragraph([.init("deux", to: .answers(sources)), .init(" réponses.")])),
      .table(
        Table(
          title: "Zones", stubHeading: "Zone",
          columnGroups: [
            TableColumnGroup("Acteurs", columns: [TableColumn("Nombre"), TableColumn("Part")])
          ],
          parts: [
            TablePart(
              "Régions",
              rows: [
                TableRow(
                  "Afrique",
                  [
                    TableCell(.count(1_200), sources: sources),
                    TableCell(.share(1, of: 8), sources: sources),
                  ]),
                TableRow(
                  "Asie",
                  [
                    TableCell(.nothing, notes: [Note(mark: "1", text: "Tard.")]),
                    TableCell(.share(2, of: 3)),
                  ]),
                TableRow(
                  "Océanie", [TableCell(.absent(label: "non posée")), TableCell(.share(0, of: 0))]),
                TableRow(
                  "Total", kind: .total, [TableCell(.count(1_200)), TableCell(.share(4, of: 4))]),
              ])
          ], bases: ["Base : 8."], anchor: Anchor("Zones"))),
      .section(
        "Réponses",
        [
          .grid(
            Grid(
              title: "Réponses : pays", stubHeading: "",
              columnGroups: [
                GridColumnGroup("Régions", columns: [GridColumn("=A"), GridColumn("B")])
              ],
              rows: [
                GridRow(
                  "Afrique",
                  [
                    GridCell(.text("Mali"), anchor: Anchor("réponse 1")),
                    GridCell(.text("=1+1"), anchor: Anchor("réponse 2")),
                  ]),
                GridRow(
                  "Asie",
                  [.absent("non posée"), .text("", notes: [Note(mark: "2", text: "Sic.")])]),
              ])),
          .figure(.sample), .figure(.sample),
        ]),
    ])

  private static let sources = [
    Source(Anchor("réponse 1"), place: "r.csv:2:2", label: "A"),
    Source(Anchor("réponse 3"), place: "r.csv:9:2", label: "C"),
  ]
}
