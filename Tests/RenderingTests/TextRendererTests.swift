import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Rendering

@Suite struct TextRendererTests {
  @Test(arguments: 20...120)
  func noLineIsWiderThanTheTerminal(width: Int) {
    for pageLines in [nil, 12] {
      let text = TextRenderer(width: width, pageLines: pageLines).render(.sample())
      let widest = text.split(separator: "\n").map { columns(of: $0) }.max() ?? 0
      #expect(widest <= width)
    }
  }

  @Test(arguments: HostileText.all + HostileText.replaced.map(\.0))
  func nothingReachesTheTerminalUnseen(answer: String) {
    let text = TextRenderer().render(.answering(answer + "\u{1B}[2J\u{202E}\u{9B}"))
    let safe = text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || (scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
          && !(0x2028...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
    #expect(safe)
    #expect(text.contains("␛[2J"))
  }

  @Test func absentCellsAreNotEmptyOnes() {
    let text = TextRenderer(width: 72).render(.sample())
    #expect(text.contains("░ non posée ░"))
    #expect(TextRenderer(width: 72, rules: .ascii).render(.sample()).contains("/ non posée /"))
  }

  @Test func narrowPanelsGoOnUnderTheSameItems() {
    let prose = String(repeating: "Une réponse assez longue. ", count: 9)
    let grid = Grid(
      title: "Question 1", columns: ["A", "B", "C", "D"],
      rows: [GridRow("Export", Array(repeating: .text(prose), count: 4))])
    let text = TextRenderer(width: 60).render(
      Document(title: "", language: .french, blocks: [.grid(grid)]))
    let titles = text.split(separator: "\n").filter { $0.hasPrefix("Question") }
    #expect(titles == ["Question 1", "Question 1 (fin)"])
  }

  /// Every row of a table is as wide as its rules, whatever the width of its characters.
  @Test(arguments: ["日本語の回答", "e\u{301}te\u{301}", "👩‍👩‍👧 oui", "شكرا"])
  func tablesAreStraight(answer: String) {
    let text = TextRenderer().render(.answering(answer))
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix("┌") }
    #expect(Set(lines.map { columns(of: $0) }).count == 1)
  }

  /// A page with its headings and notes keeps to its height.
  @Test(arguments: 16...40)
  func pagesKeepToTheirHeight(height: Int) {
    let text = TextRenderer(width: 50, pageLines: height).render(
      Document(title: "", language: .french, blocks: [.grid(.territories)]))
    let pages = text.split(separator: "\n\n")
    #expect(pages.allSatisfy { $0.split(separator: "\n").count <= height })
  }

  private func columns(of line: Substring) -> Int { TerminalLayout().width(of: line) }
}
