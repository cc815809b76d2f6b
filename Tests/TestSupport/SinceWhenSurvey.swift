/// A small survey that asks « Depuis quand ? » in an open question, `since`, beside one of territories
/// and one of anything, `actions`; with bands to tick in another, `duration`, if asked for.
public final class SinceWhenSurvey {
  public let folder: PassingFolder

  public var path: String { folder.path }

  /// - Parameters:
  ///   - answers: `actor,question,item,answer`: 1 actions, 2 territories, 3 since when, 4 bands.
  ///   - hasBands: Whether there is a question 4, with a band under ten years and one over.
  ///   - referenceDate: Of the survey; none if `nil`.
  public init(
    _ answers: String, hasBands: Bool = false, referenceDate: String? = "2024-06-30"
  ) throws {
    folder = try PassingFolder()
    let bands = #"""
      , {"id": "duration", "title": {"fr": "Tranches", "en": "Bands"}, "scale": "duration",
         "items": [{"id": "lt10", "label": "Moins de dix ans", "band": {"from": "P0Y", "to": "P10Y"}},
                   {"id": "gt10", "label": "Dix ans et plus", "band": {"from": "P10Y"}}]}
      """#
    let asked = #"""
      , {"number": "4", "standard": "duration", "wording": "Combien ?", "items": [
          {"label": "Moins de dix ans", "standard": "lt10"},
          {"label": "Dix ans et plus", "standard": "gt10"}]}
      """#
    try folder.write(
      #"""
      {"id": "since", "title": "Depuis",
       "standardQuestions": [
         {"id": "actions", "title": {"fr": "Actions", "en": "Actions"}},
         {"id": "territories", "title": {"fr": "Lieux", "en": "Places"}, "scale": "territory"},
         {"id": "since", "title": {"fr": "Début", "en": "Beginning"}, "scale": "duration"}
         \#(hasBands ? bands : "")],
       "forms": [
         {"id": "a", "title": {"fr": "Formulaire A", "en": "Form A"}, "questions": [
           {"number": "1", "standard": "actions", "wording": "Que faites-vous ?"},
           {"number": "2", "standard": "territories", "wording": "Où ?"},
           {"number": "3", "standard": "since", "wording": "Depuis quand ?"}
           \#(hasBands ? asked : "")]}]}
      """#, "questionnaire.json")
    try folder.write("actor,question,item,answer\n" + answers, "a.csv")
    let date = referenceDate.map { #""referenceDate": "\#($0)", "# } ?? ""
    try folder.write(
      #"{\#(date)"questionnaire": "questionnaire.json", "#
        + #""responses": [{"form": "a", "file": "a.csv", "layout": "long"}]}"#, "survey.json")
  }
}
