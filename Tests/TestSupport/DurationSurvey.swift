/// A small survey about durations, in a folder of its own: form `a` has a row for each band and an
/// open question; form `b` lacks the
/// durations and a domain, and has an open question of the same number; form `c` has one open question.
///
/// The bands are those of the annex: under one year, two to five, over five.
public final class DurationSurvey {
  public let folder: PassingFolder

  public var path: String { folder.path }

  /// - Parameters:
  ///   - a: The responses of form `a`, long: `actor,question,item,answer`; `b` and `c` alike.
  ///   - referenceDate: Of the survey; none if `nil`.
  ///   - actors: The lines of `actors.csv`, `name,category`; no such file if empty.
  public init(
    a: String = "", b: String = "", c: String = "", referenceDate: String? = "2012-11-30",
    actors: String = ""
  ) throws {
    folder = try PassingFolder()
    try folder.write(Self.questionnaire, "questionnaire.json")
    var responses: [String] = []
    for (form, answers) in [("a", a), ("b", b), ("c", c)] where !answers.isEmpty {
      try folder.write("actor,question,item,answer\n" + answers, "\(form).csv")
      responses.append(#"{"form": "\#(form)", "file": "\#(form).csv", "layout": "long"}"#)
    }
    var members = referenceDate.map { #""referenceDate": "\#($0)", "# } ?? ""
    if !actors.isEmpty {
      try folder.write("name,category\n" + actors, "actors.csv")
      members += #""actors": "actors.csv", "#
    }
    try folder.write(
      #"{\#(members)"questionnaire": "questionnaire.json", "#
        + #""responses": [\#(responses.joined(separator: ", "))]}"#,
      "survey.json")
  }

  private static let questionnaire = #"""
    {"id": "durations", "title": {"fr": "Durées", "en": "Durations"},
     "standardQuestions": [
       {"id": "actions", "title": {"fr": "Actions", "en": "Actions"}, "items": [
         {"id": "export", "label": {"fr": "Export", "en": "Export"}},
         {"id": "culture", "label": {"fr": "Culture", "en": "Culture"}}]},
       {"id": "duration", "title": {"fr": "Ancienneté", "en": "Duration"}, "scale": "duration",
        "items": [
         {"id": "lt1", "label": {"fr": "Moins d'un an", "en": "Under one year"},
          "band": {"from": "P0Y", "to": "P1Y"}},
         {"id": "2to5", "label": {"fr": "De deux à cinq ans", "en": "Two to five years"},
          "band": {"from": "P2Y", "to": "P5Y"}},
         {"id": "gt5", "label": {"fr": "Plus de cinq ans", "en": "Over five years"},
          "band": {"from": "P5Y"}}]}],
     "forms": [
       {"id": "a", "title": {"fr": "Formulaire A", "en": "Form A"}, "questions": [
         {"number": "1", "standard": "actions", "wording": "Que faites-vous ?", "items": [
           {"label": "Export", "standard": "export"},
           {"label": "Culture", "standard": "culture"}, {"label": "Autre"}]},
         {"number": "2", "standard": "duration", "wording": "Depuis quand ?", "items": [
           {"label": "Moins d'un an", "standard": "lt1"},
           {"label": "De deux à cinq ans", "standard": "2to5"},
           {"label": "Plus de cinq ans", "standard": "gt5"}]},
         {"number": "3", "wording": "Que voulez-vous dire de plus ?"}]},
       {"id": "b", "title": {"fr": "Formulaire B", "en": "Form B"}, "questions": [
         {"number": "1", "standard": "actions", "mapping": "partial", "wording": "Et vous ?",
          "note": {"fr": "Sans la culture.", "en": "Without culture."}, "items": [
           {"label": "L'export", "standard": "export"}, {"label": "Autre"}]},
         {"number": "3", "wording": "Autre chose ?"}]},
       {"id": "c", "title": {"fr": "Formulaire C", "en": "Form C"}, "questions": [
         {"number": "1", "wording": "Un mot ?"}]}]}
    """#
}
