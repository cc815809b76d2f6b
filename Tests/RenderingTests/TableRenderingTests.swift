import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Rendering

/// What must hold of tables of figures in every format, whatever they hold.
@Suite struct TableRenderingTests {
  static let hostile =
    HostileText.all + HostileText.replaced.map(\.0) + [
      "</td><script>alert(1)</script>", "a|b|c", "\u{202E}olleh", "שלום עולם", "\u{1B}[2J",
      String(repeating: "long", count: 300), "a" + String(repeating: "\u{301}", count: 3_000),
    ]

  // MARK: - Text

  @Test(arguments: 20...150)
  func noLineIsWiderThanTheTerminal(width: Int) {
    #expect(widest(TextRenderer(width: width).render(.figures())) <= width)
    #expect(widest(TextRenderer(width: width).render(.tabulating(.wide(60)))) <= width)
  }

  @Test(arguments: [1, 5, 19])
  func noWidthIsTooNarrowToDraw(width: Int) {
    #expect(!TextRenderer(width: width).render(.figures()).isEmpty)
  }

  @Test(arguments: hostile)
  func nothingReachesTheTerminalUnseen(text: String) {
    let rendered = TextRenderer().render(.tabulating(.holding(text)))
    let safe = rendered.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || (scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
          && !(0x2028...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
    #expect(safe)
    #expect(widest(rendered) <= 80)
  }

  /// Every line of a panel is as wide as its rules.
  @Test(arguments: ["日本語の回答", "e\u{301}te\u{301}", "👩‍👩‍👧 oui", "شكرا", "a\nb"])
  func panelsAreStraight(text: String) {
    let rendered = TextRenderer().render(.tabulating(.holding(text)))
    let lines = rendered.split(separator: "\n").filter { "┌├╞│└".contains($0.first!) }
    #expect(Set(lines.map({ TerminalLayout().width(of: $0) })).count == 1)
  }

  @Test(arguments: [20, 40, 80, 200])
  func everyColumnStandsInOnePanel(width: Int) {
    let text = TextRenderer(width: width).render(.tabulating(.wide(200)))
    for column in 1...200 {
      // Its only figure is a number that no other column has.
      #expect(text.ranges(of: TableCell(.count(1_000 + column)).text(in: .french)).count == 1)
    }
  }

  @Test func panelsAreBalanced() {
    let table = Table.wide(13)
    let plan = TablePlan(table, width: 80, layout: TerminalLayout(), in: .french)
    let counts = plan.panels.map(\.columns.count)
    #expect(counts.count == 2)
    #expect(counts.max()! - counts.min()! <= 1)
  }

  @Test func groupsStayTogetherWhereThatCostsNoPanel() {
    let column = TableColumn("Mentions")
    let table = Table(
      title: "T", stubHeading: "Acteur",
      columnGroups: ["A", "B", "C"].map { TableColumnGroup($0, columns: [column, column]) },
      parts: [])
    let plan = TablePlan(table, width: 60, layout: TerminalLayout(), in: .french)
    #expect(plan.panels.map(\.columns) == [0..<4, 4..<6])
  }

  @Test func whatExplainsTheFiguresStandsOnceUnderTheLast() throws {
    let text = TextRenderer(width: 50).render(.tabulating(.zones(.french)))
    for line in ["░░░\u{A0}: non posée", "Base : 2 régions", "[2] Deux services"] {
      #expect(text.ranges(of: line).count == 1)
      let place = try #require(text.firstRange(of: line))
      #expect(!text[place.lowerBound...].contains("┌"))
    }
  }

  @Test func twoReasonsDoNotShareAShade() {
    for width in [80, 45, 20] {
      let text = TextRenderer(width: width).render(.tabulating(.shares))
      #expect(!text.contains("░░░\u{A0}:"))
      #expect(text.contains("posée"))
      #expect(text.contains("objet"))
    }
  }

  @Test func absentCellsNeverLookLikeNothing() {
    let table = Table(
      title: "T", columnGroups: [TableColumnGroup(columns: [TableColumn("A")])],
      parts: [
        TablePart(rows: [TableRow("r", [TableCell(.absent(label: "·"))])])
      ])
    #expect(TextRenderer().render(.tabulating(table)).contains("░"))
    #expect(MarkdownRenderer().render(.tabulating(table)).contains("*·*"))
    #expect(HTMLRenderer().render(.tabulating(table)).contains("<td class=\"absent\"><i>·</i>"))
  }

  // MARK: - Markdown

  @Test(arguments: hostile)
  func everyRowOfAPipeTableHasAsManyCells(text: String) {
    let lines = MarkdownRenderer().render(.tabulating(.holding(text)))
      .split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(lines.count == 5)
    #expect(Set(lines.map { pipes(in: $0) }) == [text.isEmpty ? 3 : 4])
  }

  @Test func wideTablesStayPipeTables() {
    let lines = MarkdownRenderer().render(.tabulating(.wide(200)))
      .split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { pipes(in: $0) == 202 })
  }

  @Test func aHugeCellDoesNotWidenEveryRow() {
    let huge = String(repeating: "x", count: 100_000)
    let row = TableRow("r", [TableCell(.count(1))])
    let table = Table(
      title: "T", columnGroups: [TableColumnGroup(columns: [TableColumn(huge)])],
      parts: [TablePart(rows: Array(repeating: row, count: 1_000))])
    #expect(MarkdownRenderer().render(.tabulating(table)).utf8.count < 500_000)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a", "\u{301}", "|", "\n", "-", " ", "\u{A0}"])
  func hugeTextsAreRenderedInLinearTime(unit: String) {
    let table = Table.holding("a" + String(repeating: unit, count: 20_000))
    for renderer in [TextRenderer(), MarkdownRenderer(), HTMLRenderer()] as [any Renderer] {
      #expect(!renderer.render(.tabulating(table)).isEmpty)
    }
  }

  // MARK: - HTML

  @Test(arguments: hostile)
  func nothingIsTakenForMarkup(text: String) {
    let html = HTMLRenderer().render(.tabulating(.holding(text)))
    #expect(!html.contains("<script"))
    #expect(html.ranges(of: "<td").count == 4)
    #expect(html.ranges(of: "</table>").count == 1)
  }

  @Test func namesAreUniqueAndLinksLead() {
    let twice = Document.figures().blocks + Document.sample().blocks + Document.figures().blocks
    let html = HTMLRenderer().render(Document(title: "T", language: .french, blocks: twice))
    let names = values(of: "id", in: html)
    #expect(names.count == Set(names).count)
    #expect(values(of: "href", in: html).allSatisfy { names.contains(String($0.dropFirst())) })
    let labels = values(of: "aria-labelledby", in: html).flatMap { $0.split(separator: " ") }
    #expect(labels.map(String.init).allSatisfy(names.contains))
  }

  @Test func headingsSayWhatTheyHead() {
    let html = HTMLRenderer().render(.tabulating(.zones(.french)))
    #expect(html.ranges(of: "<tbody>").count == 3)
    #expect(html.ranges(of: "<th scope=\"rowgroup\" colspan=\"9\">").count == 2)
    #expect(html.ranges(of: "<th scope=\"row\">").count == 6)
    #expect(html.ranges(of: "<tr class=\"total\">").count == 3)
    #expect(html.ranges(of: "<th scope=\"colgroup\"").count == 2)
  }

  // MARK: - Tables with next to nothing in them

  static let empty: [Table] = [
    Table(title: "", columnGroups: [], parts: []),
    Table(title: "T", columnGroups: [], parts: [], bases: ["Base : 0."]),
    Table(
      title: "T", columnGroups: [TableColumnGroup("G", columns: [])], parts: [TablePart(rows: [])]),
    Table(title: "T", stubHeading: "S", columnGroups: [], parts: [TablePart("P", rows: [])]),
    Table(title: "T", columnGroups: [], parts: [TablePart("P", rows: [TableRow("r", [])])]),
    Table(
      title: "T", columnGroups: [TableColumnGroup(columns: [TableColumn("A")])],
      parts: [TablePart("P", rows: [])]),
    Table(
      title: "T", columnGroups: [TableColumnGroup(columns: [TableColumn("")])],
      parts: [TablePart(rows: [TableRow("", [TableCell(.text(""))])])]),
  ]

  @Test(arguments: empty)
  func emptyTablesAreStillRendered(table: Table) {
    for renderer in [TextRenderer(), MarkdownRenderer(), HTMLRenderer()] as [any Renderer] {
      let text = renderer.render(.tabulating(table))
      #expect(text.contains(table.title))
      #expect(table.bases.allSatisfy(text.contains))
    }
  }

  // MARK: - Helpers

  private func widest(_ text: String) -> Int {
    text.split(separator: "\n").map { TerminalLayout().width(of: $0) }.max() ?? 0
  }

  /// The pipes that part cells: those that no backslash escapes.
  private func pipes(in line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for character in line.unicodeScalars {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count
  }

  private func values(of attribute: String, in html: String) -> [String] {
    html.split(separator: " \(attribute)=\"").dropFirst().map { part in
      String(part.prefix { $0 != "\"" })
    }
  }
}

extension Table {
  /// A row of so many figures, each column with one of its own from 1001.
  fileprivate static func wide(_ count: Int) -> Table {
    Table(
      title: "Large", stubHeading: "Acteur",
      columnGroups: [
        TableColumnGroup(columns: (1...count).map { TableColumn("C\($0)") })
      ],
      parts: [
        TablePart(rows: [TableRow("Région", (1...count).map { TableCell(.count(1_000 + $0)) })])
      ])
  }

  /// The text everywhere a text may stand: three columns, a part, a total.
  fileprivate static func holding(_ text: String) -> Table {
    let note = Note(mark: text, text: text)
    return Table(
      title: text, captions: [text], stubHeading: text,
      columnGroups: [
        TableColumnGroup(text, columns: [TableColumn(text), TableColumn("A", alignment: .start)])
      ],
      parts: [
        TablePart(
          text,
          rows: [
            TableRow(text, [TableCell(.text(text), notes: [note]), TableCell(.count(1))]),
            TableRow(
              text, kind: .total, [TableCell(.text(text)), TableCell(.absent(label: text))]),
          ])
      ], bases: [text], remarks: [text])
  }
}
