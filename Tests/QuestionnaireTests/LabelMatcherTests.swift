import Questionnaire
import Testing

@Suite struct LabelMatcherTests {
  private static let labels = [
    "Moyen Orient", "Europe", "Export", "Afrique du Nord", "< 5 ans", "> 5 ans",
  ]

  @Test(
    arguments: [
      ("Moyen Orient", .exact(0)),
      ("MOYEN-ORIENT", .lenient(0)),
      ("Moyen\u{A0}Orient :", .lenient(0)),
      ("moyen&nbsp;orient (suite)", .lenient(0)),
      ("Moyen‑Orient (suite 1)", .lenient(0)),
      ("Moyen Orient (suite et fin)", .lenient(0)),
      ("Europe (fin) :", .lenient(1)),
      ("Europe (2/3)", .lenient(1)),
      ("  europe ?", .lenient(1)),
      ("Éurope*", .lenient(1)),
      ("<5 ans", .none(nearest: "< 5 ans")),
      ("< 5 ans", .exact(4)),
      (">  5 ans.", .lenient(5)),
      ("Europ", .none(nearest: "Europe")),
      ("Europe (Union)", .none(nearest: nil)),
      ("Océanie", .none(nearest: nil)),
      ("", .none(nearest: nil)),
      ("(suite)", .none(nearest: nil)),
    ] as [(String, LabelMatcher<Int>.Match)])
  func matches(_ text: String, _ expected: LabelMatcher<Int>.Match) {
    #expect(LabelMatcher(Self.labels).match(text) == expected, "\(text)")
  }

  @Test func neverChoosesBetweenTwo() {
    let matcher = LabelMatcher(["Asie", "ASIE", "asie :"])
    #expect(matcher.match("ASIE") == .exact(1))
    #expect(matcher.match("Àsie") == .ambiguous([0, 1, 2]))
    #expect(LabelMatcher(["Asie", "Asie"]).match("Asie") == .ambiguous([0, 1]))
  }

  @Test func takesSeveralSpellingsOfOneTarget() {
    let matcher = LabelMatcher([
      (label: "Europe", target: "europe"), (label: "EUROPE", target: "europe"),
      (label: "Q3_SQ001", target: "europe"),
    ])
    #expect(matcher.match("europe") == .lenient("europe"))
    #expect(matcher.match("Q3_SQ001").target == "europe")
  }
}
