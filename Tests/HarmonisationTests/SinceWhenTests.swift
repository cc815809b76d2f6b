import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

/// Open questions « Depuis quand ? »: their dates are beginnings, and alone say how long.
@Suite struct SinceWhenTests {
  private func durations(
    _ answers: String, hasBands: Bool = false, of question: StandardQuestion.ID = "since"
  ) throws -> (survey: HarmonisedSurvey, durations: [ActionDuration]) {
    let folder = try SinceWhenSurvey(answers, hasBands: hasBands)
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    #expect(!log.hasErrors)
    let asked = try #require(survey.questionnaire.standardQuestion(question))
    let harmonised = HarmonisedSurvey(survey, log: &log)
    return (harmonised, harmonised.durations(of: "a", asked))
  }

  @Test func aBareYearBeginsThereAndNowhereElse() throws {
    let (survey, _) = try durations("Un,1,,1972\nUn,3,,1972\n")
    let kinds = [0, 2].map { column in
      survey.timespans[CellReference(form: "a", row: 0, column: column)].map(\.kind)
    }
    #expect(kinds == [[.point], [.since]])
  }

  /// What the question asks is in its words, whether or not an author gave it the scale.
  @Test(arguments: [("Depuis quand ?", "since"), ("Quelles années ?", "point")])
  func withoutTheScaleItsWordingTells(wording: String, kind: String) throws {
    let folder = try SinceWhenSurvey("Un,3,,1972\n")
    try folder.folder.change("questionnaire.json", #", "scale": "duration""#, "")
    try folder.folder.change("questionnaire.json", "Depuis quand ?", wording)
    var log = DiagnosticLog()
    let survey = HarmonisedSurvey(
      try #require(try Survey.load(folder.path, log: &log)), log: &log)
    let read = survey.timespans[CellReference(form: "a", row: 0, column: 2)]
    #expect(read.map(\.kind.rawValue) == [kind])
  }

  @Test func itsOwnAnswersTell() throws {
    let (_, found) = try durations(
      "Un,1,,Une convention depuis 1985\nUn,3,,mars 2023\nDeux,3,,12 ans\nTrois,1,,depuis 1985\n")
    #expect(found.map(\.derived) == [["lt2"], ["gt5"], []])
    #expect(found[0].dated.count == 2 && found.allSatisfy(\.contradictions.isEmpty))
  }

  @Test func theBandsOfAnotherQuestionAreUsed() throws {
    let (survey, found) = try durations("Un,3,,mars 2023\nDeux,3,,1972\n", hasBands: true)
    #expect(found.map(\.derived) == [["lt10"], ["gt10"]])
    #expect(survey.survey.questionnaire.bands?.items.map(\.id) == ["lt10", "gt10"])
  }

  @Test func itsDatesContradictWhatIsTicked() throws {
    let (_, found) = try durations(
      "Un,3,,1972\nUn,4,Moins de dix ans,X\n", hasBands: true, of: "duration")
    #expect(found[0].derived == ["gt10"])
    #expect(found[0].contradictions.count == 1)
  }
}
