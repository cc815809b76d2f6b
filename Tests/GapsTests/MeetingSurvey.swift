import Diagnostics
import Gaps
import Harmonisation
import Responses
import TestSupport
import Testing

/// A small survey about who works where and with whom: councils (form `c`) and committees (form `e`),
/// whose form has no row for the Caribbean.
struct MeetingSurvey {
  let folder: PassingFolder

  /// - Parameters:
  ///   - answers: The councils' answers, long: `actor,question,item,answer`.
  ///   - committees: The committees' answers; no such file if empty.
  init(_ answers: String, committees: String = "") throws {
    folder = try PassingFolder()
    try folder.write(Self.questionnaire, "questionnaire.json")
    try folder.write(Self.actors, "actors.csv")
    try folder.write("actor,question,item,answer\n" + answers, "c.csv")
    var responses = #"{"form": "c", "file": "c.csv", "layout": "long"}"#
    if !committees.isEmpty {
      try folder.write("actor,question,item,answer\n" + committees, "e.csv")
      responses += #", {"form": "e", "file": "e.csv", "layout": "long"}"#
    }
    try folder.write(
      """
      {"questionnaire": "questionnaire.json", "actors": "actors.csv", \
      "referenceDate": "2012-11-30", "responses": [\(responses)]}
      """, "survey.json")
  }

  func harmonised() throws -> HarmonisedSurvey {
    var log = DiagnosticLog()
    return HarmonisedSurvey(try #require(try Survey.load(folder.path, log: &log)), log: &log)
  }

  func gaps(_ kind: GapKind) throws -> [Gap] {
    GapAnalysis(GapContext(try harmonised()), kinds: [kind]).gaps
  }

  private static let actors = """
    id,name,label,category,territory,aliases
    un,Conseil Un,Un,c,REG-24,
    deux,Conseil Deux,Deux,c,REG-31,
    trois,Conseil Trois,Trois,c,DEP-91,
    quatre,Conseil Quatre,Quatre,c,FR,
    avis-un,Comité Un,Avis un,e,REG-24,
    avis-deux,Comité Deux,Avis deux,e,REG-31,
    avis-france,Comité national,Avis national,e,FR,

    """

  private static let questionnaire = #"""
    {"id": "meetings", "title": {"fr": "Rencontres", "en": "Meetings"},
     "standardQuestions": [
       {"id": "actions", "title": {"fr": "Actions", "en": "Actions"}, "items": [
         {"id": "aid", "label": {"fr": "Solidarité", "en": "Solidarity"}},
         {"id": "trade", "label": {"fr": "Export", "en": "Export"}}]},
       {"id": "territories", "title": {"fr": "Territoires", "en": "Territories"},
        "scale": "territory", "items": [
         {"id": "europe", "label": {"fr": "Europe", "en": "Europe"}, "zone": "europe"},
         {"id": "caribbean", "zone": "central-america-caribbean",
          "label": {"fr": "Amérique centrale et Caraïbes", "en": "Caribbean"}},
         {"id": "africa", "zone": "sub-saharan-africa",
          "label": {"fr": "Afrique subsaharienne", "en": "Sub-Saharan Africa"}},
         {"id": "asia", "label": {"fr": "Asie", "en": "Asia"}, "zone": "asia"}]},
       {"id": "partnerships", "title": {"fr": "Partenariats", "en": "Partnerships"}},
       {"id": "tools", "title": {"fr": "Outils", "en": "Tools"}}],
     "forms": [
       {"id": "c", "title": {"fr": "Conseils", "en": "Councils"}, "questions": [
         {"number": "1", "standard": "actions", "wording": "Que faites-vous ?", "items": [
           {"label": "Solidarité", "standard": "aid"}, {"label": "Export", "standard": "trade"}]},
         {"number": "2", "standard": "territories", "wording": "Où ?", "items": [
           {"label": "Europe", "standard": "europe"},
           {"label": "Caraïbes", "standard": "caribbean"},
           {"label": "Afrique", "standard": "africa"}, {"label": "Asie", "standard": "asia"}]},
         {"number": "3", "standard": "partnerships", "wording": "Avec qui ?"},
         {"number": "4", "standard": "tools", "wording": "Par quels outils ?"}]},
       {"id": "e", "title": {"fr": "Comités", "en": "Committees"}, "questions": [
         {"number": "1", "standard": "actions", "wording": "Que fait-il ?", "items": [
           {"label": "Solidarité", "standard": "aid"}, {"label": "Export", "standard": "trade"}]},
         {"number": "2", "standard": "territories", "wording": "Où ?", "items": [
           {"label": "Europe", "standard": "europe"},
           {"label": "Afrique", "standard": "africa"}, {"label": "Asie", "standard": "asia"}]}]}]}
    """#
}
