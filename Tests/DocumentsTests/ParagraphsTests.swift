import Testing

@testable import Documents

@Suite struct ParagraphsTests {
  @Test(arguments: [
    ("", [""]),
    ("a", ["a"]),
    ("a\n", ["a\n"]),
    ("\n", ["\n"]),
    ("a\nb", ["a\n", "b"]),
    ("a\r\nb\rc\n\nd", ["a\r\n", "b\r", "c\n", "\n", "d"]),
    // A combining mark at the start of a line does not hide the line break.
    ("a\n\u{301}b", ["a\n", "\u{301}b"]),
  ])
  func paragraphs(text: String, expected: [String]) {
    #expect(text[...].paragraphs.map(String.init) == expected)
  }

  @Test(arguments: [
    ("", ""), (" \n", ""), ("a \u{A0}\r\n\t", "a"), ("a \u{301} ", "a \u{301}"),
  ])
  func trailingBlanks(text: String, expected: String) {
    #expect(text[...].withoutTrailingBlanks == expected)
  }
}
