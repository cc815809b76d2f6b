import Terminal
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0),
    ("Région", 6),
    ("Re\u{301}gion", 6),
    ("«\u{A0}Œuvre\u{202F}»", 9),
    ("日本", 4),
    ("ﾊﾝｶｸ", 4),
    ("Ｆｕｌｌ", 8),
    ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("👍", 2),
    ("👍🏽", 2),
    ("👩🏽‍🚀", 2),
    ("👩‍👩‍👧‍👦", 2),
    ("❤\u{FE0F}", 1),
    ("🇫🇷", 2),
    ("a\u{200B}b\u{FEFF}c\u{2060}d", 4),
    ("a\u{200D}b", 2),
    ("漢\u{200D}漢", 4),
    ("\u{200F}عربي", 4),
    ("\t\u{1B}\u{7F}\u{9B}\n", 0),
    ("\u{10FFFF}", 1),
  ])
  func columns(_ text: String, _ expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }

  @Test func everyScalarHasAWidth() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = DisplayWidth.of(scalar)
      if !(0...2).contains(width) { Issue.record("U+\(String(value, radix: 16)): \(width)") }
    }
  }

  @Test(.timeLimit(.minutes(1))) func oneCharacterOfAMillionMarks() {
    let text = "e" + String(repeating: "\u{301}", count: 2_000_000)
    #expect(DisplayWidth.of(text) == 1)
  }
}
