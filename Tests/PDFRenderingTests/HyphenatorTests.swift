import Testing

@testable import PDFRendering

@Suite struct HyphenatorTests {
  @Test(arguments: [
    "déve-lop-pe-ment", "inter-na-tio-nal", "coopé-ra-tion", "par-te-na-riat", "Régions",
    "ques-tion-naire", "soli-da-rité", "cœur", "oui", "",
  ])
  func frenchWordsAreDivided(_ divided: String) {
    let word = Array(divided.replacing("-", with: "").unicodeScalars)
    let points = Hyphenator.french.points(in: word)
    var result = String.UnicodeScalarView()
    for (position, scalar) in word.enumerated() {
      if points.contains(position) { result.append("-") }
      result.append(scalar)
    }
    #expect(String(result) == divided)
  }

  @Test func capitalsAreDividedAsSmallLetters() {
    let small = Array("développement à l’œuvre".unicodeScalars)
    let capital = Array("DÉVELOPPEMENT À L’ŒUVRE".unicodeScalars)
    #expect(Hyphenator.french.points(in: small) == Hyphenator.french.points(in: capital))
  }

  @Test func threeLettersStayTogetherAtEitherEnd() {
    for word in ["aérienne", "européenne", "région", "anticonstitutionnellement"] {
      let letters = Array(word.unicodeScalars)
      for point in Hyphenator.french.points(in: letters) {
        #expect(point >= 3 && letters.count - point >= 3)
      }
    }
  }

  @Test func overlongWordsAreLeftWhole() {
    let word = Array(String(repeating: "ba", count: 5_000).unicodeScalars)
    #expect(Hyphenator.french.points(in: word).isEmpty)
  }
}
