import Terminal
import Testing

struct TextWrapperTests {
  @Test(arguments: [
    (10, "", [""]),
    (10, "Bretagne", ["Bretagne"]),
    (10, "coopération décentralisée", ["coopératio", "n", "décentrali", "sée"]),
    (12, "les actions de la région", ["les actions", "de la région"]),
    (14, "sont-elles ici ?", ["sont-elles", "ici ?"]),
    (9, "une Région : des", ["une", "Région :", "des"]),
    (6, "Région : un", ["Région", ": un"]),
    (8, "le « mot » dit", ["le «", "mot »", "dit"]),
    (7, "un deux   trois", ["un deux", "trois"]),
    (9, "a  b", ["a  b"]),
    (4, "   ", [""]),
    (4, "       abc", ["", "abc"]),
    (6, "  abc d", ["  abc", "d"]),
    (5, "un\ndeux\n\ntrois", ["un", "deux", "", "trois"]),
    (5, "un\r\ndeux\rtrois\u{85}six\u{2028}dix", ["un", "deux", "trois", "six", "dix"]),
    (5, "un\n", ["un", ""]),
    (5, "un  \n  x", ["un", "  x"]),
    // No-break spaces hold; the other spaces let go.
    (6, "Mali\u{A0}: ok", ["Mali\u{A0}:", "ok"]),
    (6, "ab 100\u{202F}000\u{A0}€", ["ab", "100\u{202F}00", "0\u{A0}€"]),
    (3, "ab\u{2009}cd\u{200B}ef", ["ab", "cd", "ef"]),
    // Hyphens and slashes inside a word, not before it.
    (9, "Nord-Pas-de-Calais", ["Nord-Pas-", "de-Calais"]),
    (6, "et/ou non", ["et/ou", "non"]),
    (4, "et/ou", ["et/", "ou"]),
    (10, "voir --page-lines", ["voir", "--page-lin", "es"]),
    (12, "voir (--page-lines)", ["voir", "(--page-line", "s)"]),
    (5, "de -12345 à", ["de", "-1234", "5 à"]),
    (8, "http://exemple.fr/a", ["http://", "exemple.", "fr/a"]),
    (8, "co\u{2011}llectif x", ["co\u{2011}llect", "if x"]),
    // Wide and joined characters.
    (5, "日本語です", ["日本", "語で", "す"]),
    (1, "日本", ["日", "本"]),
    (2, "👩‍🚀👩‍🚀", ["👩‍🚀", "👩‍🚀"]),
    (3, "e\u{301}e\u{301}e\u{301}e\u{301}", ["e\u{301}e\u{301}e\u{301}", "e\u{301}"]),
    (3, "abc     \u{301}", ["abc", "\u{301}"]),
    (0, "ab", ["a", "b"]),
    (.min, "ab", ["a", "b"]),
    (.max, "ab cd", ["ab cd"]),
  ])
  func lines(_ width: Int, _ text: String, _ expected: [String]) {
    let lines = TextWrapper(width: width).lines(of: text)
    #expect(lines.map { String($0.displayed) } == expected)
    expectNothingLost(lines, of: text)
  }

  @Test(arguments: 1...13)
  func anyMixtureIsRestored(_ width: Int) {
    let pieces = [
      "a", "é", "e\u{301}", " ", "  ", "\n", "\r", "\r\n", "-", "/", "\u{A0}", "日", "👩‍🚀", "mot",
      " ?", ":",
      "\u{200B}", "\t", "\u{301}", "long-mot/composé", "\u{2029}", "\0",
    ]
    var state = UInt64(width)
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let lines = TextWrapper(width: width).lines(of: text)
      expectNothingLost(lines, of: text)
      for line in lines where width >= 2 { #expect(DisplayWidth.of(line.displayed) <= width) }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a", "\u{301}", " ", "-", "a-", "a ", "\n", "日"])
  func megabytesOfOneThing(_ piece: String) {
    let text = String(repeating: piece, count: 1_000_000)
    let lines = TextWrapper(width: 40).lines(of: text)
    #expect(lines.reduce(0) { $0 + $1.source.utf8.count } == text.utf8.count)
  }

  /// The sources make up the text, and nothing but white space is not shown.
  private func expectNothingLost(_ lines: [TextWrapper.Line], of text: String) {
    #expect(Array(lines.flatMap(\.source.utf8)) == Array(text.utf8))
    for line in lines {
      #expect(line.displayed.startIndex == line.source.startIndex)
      let dropped = line.source[line.displayed.endIndex...]
      #expect(dropped.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" })
    }
  }
}
