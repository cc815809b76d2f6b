/// A small survey about zones, in a folder of its own: two forms, one of which offers a zone less.
///
/// Form `a` offers Europe, Amérique centrale et Caraïbes, Amérique du Sud and Asie, and asks what the
/// actor does; form `b` offers Europe, Amérique du Sud and Asie under other labels.
public final class ZoneSurvey {
  public let folder: PassingFolder

  /// - Parameters:
  ///   - a: The responses of form `a`, long: `actor,question,item,answer`.
  ///   - b: The responses of form `b`; no such file if empty.
  ///   - members: More members of `survey.json`: `"corrections": "corrections.csv"`.
  public init(a: String, b: String = "", members: String = "") throws {
    folder = try PassingFolder()
    try folder.write(Self.questionnaire, "questionnaire.json")
    try folder.write("actor,question,item,answer\n" + a, "a.csv")
    var responses = #"{"form": "a", "file": "a.csv", "layout": "long"}"#
    if !b.isEmpty {
      try folder.write("actor,question,item,answer\n" + b, "b.csv")
      responses += #", {"form": "b", "file": "b.csv", "layout": "long"}"#
    }
    let more = members.isEmpty ? "" : ", \(members)"
    try folder.write(
      #"{"questionnaire": "questionnaire.json", "responses": [\#(responses)]\#(more)}"#,
      "survey.json")
  }

  public var path: String { folder.path }

  private static let questionnaire = #"""
    {"id": "zones", "title": {"fr": "Zones", "en": "Zones"},
     "standardQuestions": [
       {"id": "actions", "title": {"fr": "Actions", "en": "Actions"}},
       {"id": "territories", "title": {"fr": "Territoires", "en": "Territories"},
        "scale": "territory", "items": [
         {"id": "europe", "label": {"fr": "Europe", "en": "Europe"}, "zone": "europe"},
         {"id": "caribbean", "zone": "central-america-caribbean",
          "label": {"fr": "Amérique centrale et Caraïbes", "en": "Caribbean"}},
         {"id": "south-america", "zone": "south-america",
          "label": {"fr": "Amérique du Sud", "en": "South America"}},
         {"id": "asia", "label": {"fr": "Asie", "en": "Asia"}, "zone": "asia"}]}],
     "forms": [
       {"id": "a", "title": {"fr": "Formulaire A", "en": "Form A"}, "questions": [
         {"number": "1", "standard": "actions", "wording": "Que faites-vous ?"},
         {"number": "2", "standard": "territories", "wording": "Où ?", "items": [
           {"label": "Europe", "standard": "europe"},
           {"label": "Amérique centrale et Caraïbes", "standard": "caribbean"},
           {"label": "Amérique du Sud", "standard": "south-america"},
           {"label": "Asie", "standard": "asia"}]}]},
       {"id": "b", "title": {"fr": "Formulaire B", "en": "Form B"}, "questions": [
         {"number": "1", "standard": "territories", "mapping": "reworded", "wording": "Pays ?",
          "items": [
           {"label": "En Europe", "standard": "europe"},
           {"label": "Amérique latine", "standard": "south-america"},
           {"label": "En Asie", "standard": "asia"}]}]}]}
    """#
}
