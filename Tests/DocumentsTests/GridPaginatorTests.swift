import Diagnostics
import Documents
import Testing

@Suite struct GridPaginatorTests {
  private func pages(
    _ rows: [GridRow], height: Int?, width: Int = 10, language: Language = .french
  ) -> [GridPage] {
    let count = rows.first?.cells.count ?? 0
    let grid = Grid(title: "Q", columns: Array(repeating: "A", count: count), rows: rows)
    let panel = GridPanel(
      columns: 0..<count, stubWidth: 20, columnWidths: Array(repeating: width, count: count))
    return GridPaginator(
      frame: PageFrame(width: 200, height: height), panels: [panel], layout: PlainLayout()
    ).pages(of: grid, in: language)
  }

  /// A row whose only cell has so many lines.
  private func row(_ label: String, lines: Int) -> GridRow {
    GridRow(label, [.text((1...lines).map { "ligne \($0)" }.joined(separator: "\n"))])
  }

  @Test func aPageWithoutEndHoldsAll() {
    let pages = pages([row("a", lines: 50), row("b", lines: 50)], height: nil)
    #expect(pages.count == 1)
    #expect(pages[0].title == "Q")
  }

  @Test func shortRowsAreKeptWhole() {
    // Two lines of title and headings leave ten.
    let pages = pages([row("a", lines: 7), row("b", lines: 3), row("c", lines: 3)], height: 12)
    #expect(pages.map { $0.rows.map(\.label) } == [["a", "b"], ["c"]])
    #expect(pages.map(\.title) == ["Q", "Q (fin)"])
  }

  @Test func longRowsAreCutAndSayOn() {
    let pages = pages([row("a", lines: 4), row("b", lines: 20)], height: 12)
    #expect(pages.map { $0.rows.map(\.label) } == [["a", "b"], ["b (suite)"], ["b (suite)"]])
    #expect(pages.map { $0.rows.last?.cells[0].lines.count } == [6, 10, 4])
    #expect(pages.map(\.title) == ["Q", "Q (suite)", "Q (fin)"])
  }

  @Test func twoLinesStandOnEitherSideOfACut() {
    let pages = pages([row("a", lines: 11)], height: 12)
    #expect(pages.map { $0.rows[0].cells[0].lines.count } == [9, 2])
  }

  @Test func aCutPrefersTheEndOfAParagraph() {
    let text = "Premier paragraphe assez long.\nSecond paragraphe plus long encore."
    let pages = pages([GridRow("a", [.text(text)])], height: 7)
    #expect(
      pages.map { $0.rows[0].cells[0].content } == [
        .text("Premier paragraphe assez long.\n"),
        .text("Second paragraphe plus long encore."),
      ])
  }

  @Test func elseTheEndOfASentence() {
    let text = "Un mot. Puis une autre phrase. Enfin la dernière, qui est longue."
    let pages = pages([GridRow("a", [.text(text)])], height: 7)
    #expect(
      pages.map { $0.rows[0].cells[0].content } == [
        .text("Un mot. Puis une autre phrase. "), .text("Enfin la dernière, qui est longue."),
      ])
  }

  @Test func absentCellsAreSaidAgain() {
    let absent = GridCell.notAsked(in: .english)
    let rows = [GridRow("a", [row("", lines: 20).cells[0], absent, .text("")])]
    let pages = pages(rows, height: 12, language: .english)
    #expect(pages.count == 2)
    #expect(pages.allSatisfy { $0.rows[0].cells[1].content == .absent(label: "not asked") })
    #expect(pages.allSatisfy { $0.rows[0].cells[2].content == .text("") })
    #expect(pages[1].rows[0].label == "a (continued)")
  }

  @Test func notesStandOnThePageThatCallsThem() {
    let note = Note(mark: "8", text: "Une note")
    let long = GridCell.text(
      (1...12).map { "ligne \($0)" }.joined(separator: "\n"), notes: [note])
    let pages = pages([GridRow("a", [long])], height: 12)
    #expect(pages.map(\.notes) == [[], [note]])
  }

  @Test func panelsComeOneAfterTheOther() {
    let grid = Grid(
      title: "Q", captions: ["c"], columns: ["A", "B"],
      rows: [GridRow("r", [.text("1"), .text("2")]), GridRow("s", [.text("3"), .text("4")])])
    let panels = [
      GridPanel(columns: 0..<1, stubWidth: 5, columnWidths: [5]),
      GridPanel(columns: 1..<2, stubWidth: 5, columnWidths: [5]),
    ]
    let pages = GridPaginator(
      frame: PageFrame(width: 20, height: 4), panels: panels, layout: PlainLayout()
    ).pages(of: grid, in: .french)
    #expect(pages.map(\.panel) == [0, 0, 1])
    #expect(pages.map(\.title) == ["Q", "Q (suite)", "Q (fin)"])
    #expect(pages.map(\.captions) == [["c"], [], []])
  }

  @Test func aGridWithoutRowsHasOnePage() {
    #expect(pages([], height: 5).count == 1)
  }

  /// A megabyte in one cell takes about twice the time of half a megabyte, not four times.
  @Test(.timeLimit(.minutes(1)), arguments: ["mot ", "Une phrase. ", "a\n", "x"])
  func hugeCells(unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let pages = pages([GridRow("a", [.text(text)])], height: 12)
    #expect(pages.map { $0.rows[0].cells[0].answer }.joined() == text)
  }
}
