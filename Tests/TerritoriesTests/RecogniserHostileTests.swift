import Testing

@testable import Territories

/// Texts made to break a reader: nothing stops, nothing is quadratic.
@Suite struct RecogniserHostileTests {
  @Test(arguments: [
    "", " ", "(((((((((((((((((((", ")))(", "'''''", "---", ".", "\u{0}", "\u{202E}ilaM\u{202C}",
    "\u{301}\u{301}\u{301}", "M\u{200B}a\u{200D}l\u{200B}i", "مالي والسنغال", "马里", "🇲🇱🇸🇳",
    "Mali\u{301}\u{301}\u{301}\u{301}", "A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z",
    "la la la la la la la la la la", "de d' du des l' La Le Les", "Nord Sud Est Ouest Centre",
  ])
  func oddTexts(_ text: String) {
    for mention in RecogniserTests.recogniser.mentions(in: text) {
      #expect(mention.span.upperBound <= text.utf8.count)
    }
  }

  @Test func zeroWidthCharactersDoNotHide() {
    let found = RecogniserTests.recogniser.mentions(in: "M\u{200B}a\u{200D}l\u{AD}i")
    #expect(found.map(\.place.iso2) == ["ML"])
  }

  @Test func brokenBytesAreRepaired() {
    let text = String(
      decoding: [0x4D, 0x61, 0x6C, 0x69, 0xFF, 0xC3, 0x28, 0xF0, 0x9F] as [UInt8], as: UTF8.self)
    #expect(RecogniserTests.recogniser.mentions(in: text).map(\.place.iso2) == ["ML"])
  }

  @Test(arguments: [
    "Mali, ", "Zxqwvk ", "(", "Saint-", "e\u{301}\u{301}", "n'est pas ", "Nord-Sud ", "San ",
    "République du ", "\u{200F}\u{200B}", "Malii Senegall ", "a.", "Mali(",
  ])
  func longTexts(_ piece: String) {
    let recogniser = RecogniserTests.recogniser
    _ = recogniser.mentions(in: piece)
    func duration(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      return ContinuousClock().measure { _ = recogniser.mentions(in: text) }
    }
    _ = duration(4_000)
    let short = (0..<2).map { _ in duration(4_000) }.min() ?? .zero
    let long = duration(40_000)
    // Ten times the text: not a hundred times the work, whatever else the machine does.
    #expect(long < short * 40 + .seconds(2))
  }
}
