import Documents
import Testing

@testable import PDFRendering

@Suite struct LineBreakerTests {
  private func lines(_ text: String, _ width: Int, hyphenates: Bool = false) -> [String] {
    LineBreaker.counting(hyphenates: hyphenates).lines(of: text[...], within: width)
      .map { line in
        String(line.withoutTrailingBlanks) + (LineBreaker.showsHyphen(after: line) ? "-" : "")
      }
  }

  @Test(arguments: [
    ("un deux trois", 8, ["un deux", "trois"]),
    ("Est-ce vrai ? Oui", 11, ["Est-ce", "vrai ? Oui"]),
    ("dire « non »", 8, ["dire", "« non »"]),
    ("peut-être", 6, ["peut-", "être"]),
    ("de 2007-2013", 9, ["de", "2007-2013"]),
    ("un\u{A0}deux trois", 9, ["un\u{A0}deux", "trois"]),
    ("漢字かな", 2, ["漢字", "かな"]),
    ("123456789", 4, ["1234", "5678", "9"]),
    ("aaaaaaaaa", 4, ["aaa-", "aaa-", "aaa"]),
  ])
  func linesEndWhereTheyMay(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test func wordsAreDividedOnlyWhereALineWouldGape() {
    #expect(
      lines("le développement durable", 12, hyphenates: true)
        == ["le dévelop-", "pement", "durable"])
    #expect(
      lines("coopérer avec Strasbourg", 20, hyphenates: true)
        == ["coopérer avec", "Strasbourg"], "a name is not divided")
  }

  @Test func aSoftHyphenShowsOnlyAtTheEndOfALine() {
    #expect(lines("abc\u{AD}def", 4) == ["abc\u{AD}-", "def"])
    #expect(ShownText.shown("abc\u{AD}def") == "abcdef")
  }

  @Test(arguments: HostileText.all, [1, 7, 40])
  func linesJoinedAreTheParagraph(_ text: String, _ width: Int) {
    for hyphenates in [false, true] {
      let lines = LineBreaker.counting(hyphenates: hyphenates).lines(of: text[...], within: width)
      #expect(lines.joined() == text)
      #expect(Array(lines.joined().utf8) == Array(text.utf8))
      #expect(lines.dropLast().allSatisfy { !$0.isEmpty })
    }
  }

  @Test(arguments: HostileText.all)
  func noLineIsWiderThanThePage(_ text: String) {
    let breaker = LineBreaker.counting(hyphenates: true)
    for line in breaker.lines(of: text[...], within: 30) {
      let hyphen = LineBreaker.showsHyphen(after: line) ? 1 : 0
      #expect(breaker.meter.width(of: line.withoutTrailingBlanks) + hyphen <= 30)
    }
  }
}
