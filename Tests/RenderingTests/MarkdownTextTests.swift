import TestSupport
import Testing

@testable import Rendering

@Suite struct MarkdownTextTests {
  @Test(arguments: HostileText.all)
  func blocksComeBackAsTyped(text: String) {
    #expect(Array(MarkdownReader.text(of: MarkdownText.block(text)).utf8) == Array(text.utf8))
  }

  @Test(arguments: HostileText.replaced)
  func whatCannotPassIsShown(text: String, shown: String) {
    #expect(MarkdownReader.text(of: MarkdownText.block(text)) == shown)
  }

  @Test(arguments: [
    ("R&D et 12:30, l’an 2011 (voir p. 3)!", "R&D et 12:30, l’an 2011 (voir p. 3)!"),
    ("*a* _b_ `c` <d> [e]", "\\*a\\* \\_b\\_ \\`c\\` \\<d> \\[e\\]"),
    ("&amp; :smile:", "\\&amp; \\:smile:"),
    ("# un", "\\# un"), ("12. un", "12\\. un"), ("- un", "\\- un"), ("un - deux", "un - deux"),
    (" un ", "&#x20;un&#x20;"), ("a\u{202E}b", "a&#x202E;b"), ("un\ndeux", "un deux"),
  ])
  func lines(text: String, expected: String) {
    #expect(MarkdownText.line(text) == expected)
  }

  @Test(arguments: [
    ("a\nb", ["a\\", "b"]), ("a\n\nb", ["a", "", "b"]), ("a\n\n\nb", ["a", "", "\\", "b"]),
    ("a\n", ["a&#10;"]), ("\na", ["\\", "a"]), ("", []),
  ])
  func blocks(text: String, expected: [String]) {
    #expect(MarkdownText.block(text) == expected)
  }

  @Test(arguments: [
    ("a", "## a"), ("a #", "## a \\#"), ("a ##", "## a #\\#"), ("#", "## \\#"), ("C#", "## C\\#"),
  ])
  func headingsKeepNumberSigns(title: String, expected: String) {
    #expect(MarkdownCell.heading(title, level: 2) == [expected])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["&", ":a", "\n", " ", "*", "1", "&a"])
  func hugeTextsAreEscapedInLinearTime(unit: String) {
    let text = String(repeating: unit, count: 200_000)
    #expect(!MarkdownText.block(text).isEmpty)
  }
}
