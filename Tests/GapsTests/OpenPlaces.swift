import Gaps
import Harmonisation
import TestSupport

/// Surveys that ask for places in questions without rows, as drafted from an export.
struct OpenPlaces {
  /// `actor,places,elsewhere`.
  let answers: String
  var hasSecond = false

  static let four = "Ain,Mali,Kayes\nAube,Niger,\nAude,Bénin,Pérou\nCher,Togo,\n"
  static let one = Self(answers: four)
  static let several = Self(answers: four, hasSecond: true)
  static let twice = Self(answers: four + "Ain,Laos,Laos\nAin,Laos,Laos\n", hasSecond: true)

  func harmonised() throws -> HarmonisedSurvey {
    let folder = try PassingFolder()
    let scale = hasSecond ? #", "scale": "territory""# : ""
    try folder.write(
      #"""
      {"id": "open", "title": {"fr": "Lieux", "en": "Places"},
       "standardQuestions": [
         {"id": "places", "title": {"fr": "Pays", "en": "Countries"}, "scale": "territory"},
         {"id": "elsewhere", "title": {"fr": "Autres lieux", "en": "Other places"}\#(scale)}],
       "forms": [{"id": "a", "title": {"fr": "Associations", "en": "Associations"}, "questions": [
         {"number": "1", "standard": "places", "wording": "Quel pays ?"},
         {"number": "2", "standard": "elsewhere", "wording": "Quels autres lieux ?"}]}]}
      """#, "questionnaire.json")
    try folder.write("actor,Q1,Q2\n" + answers, "a.csv")
    try folder.write(
      #"""
      {"questionnaire": "questionnaire.json",
       "responses": [{"form": "a", "file": "a.csv", "layout": "wide"}]}
      """#, "survey.json")
    return try GapSurvey.load(folder.path)
  }

  func gaps() throws -> [Gap] { GapAnalysis(GapContext(try harmonised())).gaps }
}
