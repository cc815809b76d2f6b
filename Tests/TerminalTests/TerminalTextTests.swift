import Terminal
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("Région « Grand Est »", "Région « Grand Est »"),
    ("\u{1B}[31mrouge\u{7}", "␛[31mrouge␇"),
    ("\u{9B}31m", "\\u{9B}31m"),
    ("a\0b\u{7F}", "a␀b␡"),
    ("ligne\r\nsuite\t!", "ligne␍␊suite␉!"),
    ("\u{202E}fdp.exe\u{2066}", "\\u{202E}fdp.exe\\u{2066}"),
    ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
    ("👩‍🚀 e\u{301} \u{200F}ع", "👩‍🚀 e\u{301} \u{200F}ع"),
  ])
  func onOneLine(_ text: String, _ expected: String) {
    #expect(TerminalText.sanitised(text) == expected)
  }

  @Test(arguments: [
    ("a\nb\tc", "a\nb\tc"),
    ("a\r\nb", "a\nb"),
    ("écraser\rune ligne\r", "écraser␍une ligne␍"),
    ("\u{1B}]0;titre\u{7}\n", "␛]0;titre␇\n"),
  ])
  func keepingLines(_ text: String, _ expected: String) {
    #expect(TerminalText.sanitised(text, keeping: [.lineFeeds, .tabs]) == expected)
  }

  @Test func nothingThatATerminalObeysGetsThrough() {
    var all = ""
    for value in UInt32(0)...0x2100 { all.unicodeScalars.append(Unicode.Scalar(value)!) }
    for scalar in TerminalText.sanitised(all).unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value))
    }
  }
}
