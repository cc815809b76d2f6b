import Diagnostics
import Documents
import Testing

@Suite struct ContinuationTests {
  @Test(arguments: [
    (1, Language.french, [""]),
    (2, .french, ["", "(fin)"]),
    (3, .french, ["", "(suite)", "(fin)"]),
    (4, .french, ["", "(suite 1)", "(suite 2)", "(fin)"]),
    (6, .french, ["", "(suite 1)", "(suite 2)", "(suite 3)", "(suite 4)", "(fin)"]),
    (2, .english, ["", "(end)"]),
    (3, .english, ["", "(continued)", "(end)"]),
    (4, .english, ["", "(continued 1)", "(continued 2)", "(end)"]),
  ])
  func suffixes(pages: Int, language: Language, expected: [String]) {
    let suffixes = (1...pages).map { Continuation(page: $0, of: pages).suffix[language] }
    #expect(suffixes == expected)
  }

  @Test(arguments: [
    (1, "Question 3 : Où ?"), (2, "Question 3 : Où ? (suite)"), (3, "Question 3 : Où ? (fin)"),
  ])
  func titles(page: Int, expected: String) {
    #expect(Continuation(page: page, of: 3).title("Question 3 : Où ?", in: .french) == expected)
  }

  @Test func aTitleThatIsEmptyGetsNoSpace() {
    #expect(Continuation(page: 2, of: 2).title("", in: .french) == "(fin)")
    #expect(Continuation.label("Europe", in: .english) == "Europe (continued)")
  }
}
