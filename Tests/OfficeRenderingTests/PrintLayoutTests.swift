import Documents
import TestSupport
import Testing

@testable import OfficeRendering

@Suite struct PrintLayoutTests {
  private let layout = PrintLayout(.cell)

  @Test(arguments: HostileText.all + ["Une phrase assez longue pour trois lignes, et demie."])
  func linesJoinedAreTheParagraph(text: String) {
    for width in [1, 100, 700, 3_000] {
      #expect(layout.lines(ofText: text, within: width).joined() == text)
    }
  }

  @Test func linesFit() {
    let text = "Accord avec la Silésie (Pologne), depuis 1999, et avec le Grand-Duché."[...]
    for width in stride(from: 600, to: 3_000, by: 50) {
      for line in layout.lines(of: text, within: width) {
        #expect(layout.width(of: line.withoutTrailingBlanks) <= width)
      }
    }
  }

  @Test(arguments: [
    ("un deux", 400, ["un ", "deux"]), ("Nord-Est", 500, ["Nord-", "Est"]),
    ("un\u{A0}deux", 1_000, ["un\u{A0}deux"]), ("1999-2004", 740, ["1999-2004"]),
  ])
  func breaksWhereWordProcessorsDo(text: String, width: Int, lines: [String]) {
    #expect(layout.lines(of: text[...], within: width) == lines.map { $0[...] })
  }

  /// Arial's own widths, at 10 points: 5.56 for a digit, 2.78 for a space, 8.33 for an M.
  @Test(arguments: [("0", 112), (" ", 56), ("M", 167), ("é", 112), ("«", 112), ("\u{202F}", 41)])
  func widthsAreThoseOfArial(text: String, twips: Int) {
    #expect(PrintLayout(.body).width(of: text[...]) == twips)
  }
}
