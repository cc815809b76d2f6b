import Diagnostics
import Files
import Responses
import Testing

/// `survey.json`: everything wrong with it is told at once, and the rest is used.
@Suite struct SurveyFileTests {
  private func codes(_ survey: String) throws -> [String] {
    let folder = try SurveyFolder()
    try folder.write(SurveyFolder.questionnaire, "questionnaire.json")
    try folder.write("acteur,Q1\nUn,a\n", "r.csv")
    try folder.write(survey, "survey.json")
    var log = DiagnosticLog()
    _ = try Survey.load(folder.path, log: &log)
    return log.diagnostics.filter { $0.severity == .error }.map(\.code)
  }

  @Test(arguments: [
    (#"{"responses": []}"#, ["json-missing-member"]),
    (#"{"questionnaire": "absent.json", "responses": []}"#, ["file-unreadable"]),
    (
      #"""
      {"questionnaire": "questionnaire.json", "referenceDate": "2012-02-30", "titel": "x",
       "responses": [{"form": "g", "file": "r.csv"}, {"form": "f", "file": "absent.csv"},
                     {"form": "f", "file": "r.csv", "layout": "tall", "separator": "ab"}]}
      """#,
      [
        "json-unknown-member", "survey-date", "survey-unknown-form", "file-unreadable",
        "json-unknown-word", "survey-separator",
      ]
    ),
    (#"{"questionnaire": "#, ["json-cut-short"]),
    (String(repeating: "[", count: 100_000), ["json-too-deep"]),
    ("", ["json-empty"]),
  ])
  func tellsEverything(survey: String, expected: [String]) throws {
    #expect(try Set(codes(survey)) == Set(expected))
  }

  @Test func filesThatLaterRoomsReadAreNamedByPath() throws {
    let folder = try SurveyFolder()
    try folder.write(SurveyFolder.questionnaire, "questionnaire.json")
    try folder.write(
      #"""
      {"questionnaire": "questionnaire.json", "corrections": "c.csv", "codebook": "themes.json",
       "previousWave": "../2011", "responses": []}
      """#, "survey.json")
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    #expect(log.diagnostics.isEmpty)
    #expect(survey.corrections == "\(folder.path)/c.csv")
    #expect(survey.codebook == "\(folder.path)/themes.json")
    #expect(survey.previousWave?.hasSuffix("2011") == true)
    // Nothing may be written over them.
    #expect(survey.files.contains("\(folder.path)/themes.json"))
  }

  @Test func aFolderWithoutSurveyIsMissing() throws {
    let folder = try SurveyFolder()
    var log = DiagnosticLog()
    #expect(throws: FileError.self) { try Survey.load(folder.path, log: &log) }
    #expect(throws: FileError.self) { try Survey.load("/nowhere/survey.json", log: &log) }
  }
}
