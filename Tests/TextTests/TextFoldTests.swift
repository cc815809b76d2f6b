import Testing
import Text

@Suite struct TextFoldTests {
  @Test(arguments: [
    ("Œuvre d’Été", "oeuvre d'ete"),
    ("ÀÂÄ ÇÉÈÊË ÎÏ ÔÖ ÙÛÜ Ÿ Æ ß", "aaa ceeee ii oo uuu y ae ss"),
    ("e\u{301}te\u{301}", "ete"),
    ("São Paulo, Łódź, Thừa Thiên-Huế, İstanbul", "sao paulo, lodz, thua thien-hue, istanbul"),
    ("  Moyen\u{00A0}\u{202F}Orient \n", "moyen orient"),
    ("a&nbsp;b &amp; c&#160;d l&rsquo;e", "a b & c d l'e"),
    ("“a” «b» „c”", "\"a\" \"b\" \"c\""),
    ("a–b—c−d‑e", "a-b-c-d-e"),
    ("attendre…", "attendre..."),
    ("co\u{AD}opé\u{200B}ration\u{FEFF}", "cooperation"),
    ("ＡＢＣ１", "abc1"),
    ("×", "x"),
    ("✔\u{FE0F}", "✔"),
    ("ﬁn", "fin"),
    ("Gəncə, ɓɔ ɿ ɐ", "gence, bo ɿ ɐ"),
    ("Ελλάδα", "Ελλάδα"),
    ("&", "&"),
    ("&nbs", "&nbs"),
    ("", ""),
    (" \t\r\n\u{3000}", ""),
  ])
  func folds(_ text: String, _ folded: String) {
    #expect(TextFold.folded(text) == folded)
  }

  /// Bytes that are not UTF-8 pass, wherever they break off.
  @Test(
    arguments: [
      [0xE9], [0x41, 0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xFF, 0xFE], [0xC3, 0x41], [0x80],
      [0xC0, 0xAF], [0xED, 0xA0, 0x80],
    ] as [[UInt8]])
  func passesBrokenBytes(_ bytes: [UInt8]) {
    var output: [UInt8] = []
    TextFold.fold(bytes.span, into: &output)
    #expect(output.count == bytes.count)
  }

  @Test func everyLatinLetterFoldsToASCII() {
    for scalar in ("À"..."ž").lowercasedScalars where scalar.properties.isAlphabetic {
      let folded = TextFold.bytes(of: String(Character(scalar)))
      #expect(folded.allSatisfy { $0 < 0x80 } || "ŀĿ".unicodeScalars.contains(scalar), "\(scalar)")
    }
  }

  @Test func stopsAtTheLimit() {
    var output: [UInt8] = []
    #expect(!TextFold.fold("abcdef".utf8.span, into: &output, limit: 3))
    #expect(output == Array("abc".utf8))
    output = []
    #expect(TextFold.fold("abc   ".utf8.span, into: &output, limit: 3))
  }

  @Test func keepsLines() {
    var output: [UInt8] = []
    TextFold.fold("A \r\n\n B  c\n".utf8.span, into: &output, keepsLines: true)
    #expect(output == Array("a\nb c".utf8))
  }
}

extension ClosedRange<Unicode.Scalar> {
  fileprivate var lowercasedScalars: [Unicode.Scalar] {
    (lowerBound.value...upperBound.value).compactMap(Unicode.Scalar.init)
  }
}
