import Diagnostics
import Gaps
import Harmonisation
import Responses
import TestSupport
import Testing

/// A small survey about wishes and tools, in a folder of its own: forms `a` and `b` ask for both.
final class ExpectationSurvey {
  private let folder: PassingFolder

  /// - Parameters:
  ///   - a: The responses of form `a`, one row an actor: its name, what it proposes, what it has.
  ///   - b: Those of form `b`.
  init(a: [[String]], b: [[String]] = []) throws {
    folder = try PassingFolder()
    try folder.write(Self.questionnaire, "questionnaire.json")
    try folder.write(Self.csv(a), "a.csv")
    try folder.write(Self.csv(b), "b.csv")
    try folder.write(
      #"""
      {"questionnaire": "questionnaire.json", "responses": [
        {"form": "a", "file": "a.csv", "layout": "wide"},
        {"form": "b", "file": "b.csv", "layout": "wide"}]}
      """#, "survey.json")
  }

  private static func csv(_ rows: [[String]]) -> String {
    ([["actor", "Q1", "Q2"]] + rows)
      .map { row in row.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }
      .joined()
  }

  func context(_ codebook: Codebook = .standard) throws -> GapContext {
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    return GapContext(HarmonisedSurvey(survey, log: &log), codebook: codebook)
  }

  func gaps() throws -> [Gap] {
    try GapAnalysis(context(), kinds: [.expectation]).gaps
  }

  private static let questionnaire = #"""
    {"id": "wishes", "title": {"fr": "Attentes", "en": "Wishes"},
     "standardQuestions": [
       {"id": "proposals", "title": {"fr": "Propositions", "en": "Proposals"}},
       {"id": "tools", "title": {"fr": "Outils", "en": "Tools"}}],
     "forms": [
       {"id": "a", "title": {"fr": "Régions", "en": "Regions"}, "questions": [
         {"number": "1", "standard": "proposals", "wording": "Que proposez-vous ?"},
         {"number": "2", "standard": "tools", "wording": "Quels outils ?"}]},
       {"id": "b", "title": {"fr": "Associations", "en": "Associations"}, "questions": [
         {"number": "1", "standard": "proposals", "wording": "Que proposez-vous ?"},
         {"number": "2", "standard": "tools", "wording": "Quels outils ?"}]}]}
    """#
}
