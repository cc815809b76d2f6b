import Testing

@testable import Rendering

@Suite struct MarkdownTextTests {
  @Test(arguments: HostileText.all)
  func blocksComeBackAsTyped(text: String) {
    #expect(Array(read(MarkdownText.block(text)).utf8) == Array(text.utf8))
  }

  @Test(arguments: HostileText.replaced)
  func whatCannotPassIsShown(text: String, shown: String) {
    #expect(read(MarkdownText.block(text)) == shown)
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

  @Test(.timeLimit(.minutes(1)), arguments: ["&", ":a", "\n", " ", "*", "1", "&a"])
  func hugeTextsAreEscapedInLinearTime(unit: String) {
    let text = String(repeating: unit, count: 200_000)
    #expect(!MarkdownText.block(text).isEmpty)
  }

  /// Reads a block as CommonMark does: escapes, references, hard breaks, paragraphs.
  private func read(_ lines: [String]) -> String {
    var text = ""
    for (index, line) in lines.enumerated() {
      if index > 0, line.isEmpty {
        text += "\n\n"
        continue
      }
      var rest = line.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        if scalar == "&", let end = rest.prefix(9).firstIndex(of: ";"), rest.first == "#" {
          text.unicodeScalars.append(HTMLReader.named(String(rest[..<end])))
          rest = rest[end...].dropFirst()
        } else if scalar == "\\", rest.isEmpty {
          text += "\n"
        } else if scalar == "\\", let escaped = rest.popFirst() {
          text.unicodeScalars.append(escaped)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }
}
