import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

/// How long an actor has acted: what it marked, what its dates tell, and where the two differ.
@Suite struct DurationTests {
  private func duration(
    _ answers: String, referenceDate: String? = "2012-11-30"
  ) throws -> ActionDuration {
    try #require(try durations(answers, referenceDate: referenceDate).first)
  }

  private func durations(_ answers: String, referenceDate: String?) throws -> [ActionDuration] {
    let folder = try DurationSurvey(a: answers, referenceDate: referenceDate)
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    let question = try #require(survey.questionnaire.standardQuestion("duration"))
    return HarmonisedSurvey(survey, log: &log).durations(of: "a", question)
  }

  private static let first = "Moins d'un an"
  private static let second = "De deux à cinq ans"
  private static let third = "Plus de cinq ans"

  struct Case: Sendable, CustomTestStringConvertible {
    let answers: [(item: String, text: String)]
    let marked: [StandardItem.ID]
    let derived: [StandardItem.ID]
    let contradictions: [String]

    /// An answer under no item is one to the open question.
    init(
      _ answers: (String, String)..., marked: [StandardItem.ID] = [],
      derived: [StandardItem.ID] = [], but contradictions: String...
    ) {
      self.answers = answers.map { (item: $0.0, text: $0.1) }
      self.marked = marked
      self.derived = derived
      self.contradictions = contradictions
    }

    var testDescription: String { answers.map { "\($0.item): \($0.text)" }.joined(separator: "; ") }

    var csv: String {
      answers.map { "Un,\($0.item.isEmpty ? 3 : 2),\($0.item),\"\($0.text)\"\n" }.joined()
    }
  }

  @Test(arguments: [
    Case(("", "Rien à dire de plus")),
    Case((third, "X"), marked: ["gt5"]),
    Case((first, "Non"), (second, "Oui"), marked: ["2to5"]),
    Case((third, "depuis 1994"), marked: ["gt5"], derived: ["gt5"]),
    Case((second, "depuis 2009"), marked: ["2to5"], derived: ["2to5"]),
    // The date stands elsewhere.
    Case((third, "X"), ("", "Un projet lancé en 1994"), marked: ["gt5"], derived: ["gt5"]),
    Case(("", "depuis mars 2012"), derived: ["lt1"]),
    // A date alone, not long ago, is no beginning.
    Case(("", "Réunion le 12 mars 2012"), derived: []),
    Case((first, "X"), (third, "X"), marked: ["lt1", "gt5"], but: "severalBands"),
    Case((first, "à venir"), marked: ["lt1"], but: "notBegun"),
    Case(
      (first, "depuis 1994"), marked: ["lt1"], derived: ["gt5"], but: "outsideRow",
      "longerThanMarked"),
    Case((third, "depuis mars 2012"), marked: ["gt5"], derived: ["lt1"], but: "outsideRow"),
    Case(
      (second, "X"), ("", "depuis 1994"), marked: ["2to5"], derived: ["gt5"],
      but: "longerThanMarked"),
    // Between one year and two there is no band.
    Case(("", "depuis mars 2011"), but: "betweenBands"),
    Case(
      (first, "depuis mars 2011"), marked: ["lt1"], but: "outsideRow", "longerThanMarked",
      "betweenBands"),
    // A year may reach over an edge: nothing is said.
    Case(("", "depuis 2007"), derived: []),
    // What is still to come tells no age.
    Case(("", "à partir de 2015"), derived: []),
  ])
  func marksAndDates(example: Case) throws {
    let found = try duration(example.csv)
    #expect(found.marked.map(\.band) == example.marked)
    #expect(found.derived == example.derived)
    #expect(found.contradictions.map(\.kind) == example.contradictions)
    for contradiction in found.contradictions { #expect(!contradiction.cells.isEmpty) }
  }

  @Test func aMarkDatesTheBeginning() throws {
    let began = try duration("Un,2,\(Self.first),X\nUn,2,\(Self.second),X\nUn,2,\(Self.third),X\n")
      .marked.map { $0.began?.edtf }
    #expect(began == ["2011-12-01/2012-11-30", "2007-12-01/2010-11-30", "../2007-11-30"])
  }

  @Test func aBandFromTheLeapDayIsWholeAgain() throws {
    let began = try duration("Un,2,\(Self.first),X\n", referenceDate: "2012-02-29")
      .marked.map { $0.began?.edtf }
    #expect(began == ["2011-03-01/2012-02-29"])
  }

  @Test func withoutAReferenceDateThereIsNothingToCountFrom() throws {
    #expect(try durations("Un,2,\(Self.third),X\n", referenceDate: nil).isEmpty)
  }

  @Test func theEarliestDateHolds() throws {
    let found = try duration("Un,3,,\"Accord de 2010, action depuis 1998, et depuis 2005\"\n")
    #expect(found.earliest?.timespan.written.contains("1998") == true)
    #expect(found.dated.count == 3)
  }
}

extension DurationContradiction {
  fileprivate var kind: String {
    switch self {
    case .severalBands: "severalBands"
    case .notBegun: "notBegun"
    case .outsideRow: "outsideRow"
    case .longerThanMarked: "longerThanMarked"
    case .betweenBands: "betweenBands"
    }
  }
}
