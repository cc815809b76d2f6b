import Diagnostics
import Files
import Harmonisation
import Responses
import TestSupport
import Testing

@testable import Gaps

/// Small surveys whose gaps can be told by reading them, and the same with something taken away.
///
/// Form `a` asks everything; form `b` offers no Oceania, asks about tools in part and in other words,
/// calls a domain otherwise, and adds a question and a domain of its own. The scale of durations has a
/// hole from one to two years.
struct GapSurvey {
  /// `actor;question;item;answer`, one answer a line.
  var a: String
  var b = ""
  /// The list of actors: `name,label` a line; none if empty.
  var actors = ""
  var referenceDate = "2012-11-30"

  func harmonised() throws -> HarmonisedSurvey {
    let folder = try PassingFolder()
    try folder.write(Self.questionnaire, "questionnaire.json")
    var responses: [String] = []
    for (form, lines) in [("a", a), ("b", b)] where !lines.isEmpty {
      try folder.write("actor;question;item;answer\n" + lines, "\(form).csv")
      responses.append(
        #"{"form": "\#(form)", "file": "\#(form).csv", "layout": "long", "separator": ";"}"#)
    }
    var members = #""referenceDate": "\#(referenceDate)", "#
    if !actors.isEmpty {
      try folder.write("name,category\n" + actors, "actors.csv")
      members += #""actors": "actors.csv", "#
    }
    try folder.write(
      #"{"questionnaire": "questionnaire.json", \#(members)"responses": [\#(responses.joined(separator: ", "))]}"#,
      "survey.json")
    return try Self.load(folder.path)
  }

  static func load(_ path: String) throws -> HarmonisedSurvey {
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(path, log: &log))
    return HarmonisedSurvey(survey, log: &log)
  }

  func gaps(_ kinds: GapKind...) throws -> [Gap] {
    GapAnalysis(GapContext(try harmonised()), kinds: kinds).gaps
  }

  static let questionnaire = #"""
    {"id": "gaps", "title": {"fr": "Lacunes", "en": "Gaps"},
     "standardQuestions": [
       {"id": "actions", "title": {"fr": "Actions", "en": "Actions"}, "items": [
         {"id": "aid", "label": {"fr": "Aide", "en": "Aid"}},
         {"id": "export", "label": {"fr": "Export", "en": "Export"}}]},
       {"id": "duration", "title": {"fr": "Ancienneté", "en": "Duration"}, "scale": "duration",
        "items": [
         {"id": "lt1", "label": {"fr": "Moins d'un an", "en": "Less than one year"},
          "band": {"from": "P0Y", "to": "P1Y"}},
         {"id": "2to5", "label": {"fr": "De deux à cinq ans", "en": "Two to five years"},
          "band": {"from": "P2Y", "to": "P5Y"}},
         {"id": "gt5", "label": {"fr": "Plus de cinq ans", "en": "More than five years"},
          "band": {"from": "P5Y"}}]},
       {"id": "territories", "title": {"fr": "Territoires", "en": "Territories"},
        "scale": "territory", "items": [
         {"id": "europe", "label": {"fr": "Europe", "en": "Europe"}, "zone": "europe"},
         {"id": "south-america", "zone": "south-america",
          "label": {"fr": "Amérique du Sud", "en": "South America"}},
         {"id": "asia", "label": {"fr": "Asie", "en": "Asia"}, "zone": "asia"},
         {"id": "oceania", "label": {"fr": "Océanie", "en": "Oceania"}, "zone": "oceania"}]},
       {"id": "tools", "title": {"fr": "Outils", "en": "Tools"}, "wording": "Quels outils ?"},
       {"id": "role", "title": {"fr": "Rôle", "en": "Role"}}],
     "forms": [
       {"id": "a", "title": {"fr": "Formulaire A", "en": "Form A"}, "questions": [
         {"number": "1", "standard": "actions", "wording": "Que faites-vous ?", "items": [
           {"label": "Aide", "standard": "aid"}, {"label": "Export", "standard": "export"}]},
         {"number": "2", "standard": "duration", "wording": "Depuis quand ?", "items": [
           {"label": "Moins d'un an", "standard": "lt1"},
           {"label": "De deux à cinq ans", "standard": "2to5"},
           {"label": "Plus de cinq ans", "standard": "gt5"}]},
         {"number": "3", "standard": "territories", "wording": "Où ?", "items": [
           {"label": "Europe", "standard": "europe"},
           {"label": "Amérique du Sud", "standard": "south-america"},
           {"label": "Asie", "standard": "asia"}, {"label": "Océanie", "standard": "oceania"}]},
         {"number": "4", "standard": "tools", "wording": "Quels  outils?"},
         {"number": "5", "standard": "role", "wording": "Quel rôle ?"},
         {"number": "6", "id": "network", "mapping": "own", "answers": "choice",
          "wording": "Êtes-vous d'un réseau ?",
          "codes": [{"code": "Oui", "label": {"fr": "Oui", "en": "Yes"}},
                    {"code": "Non", "label": {"fr": "Non", "en": "No"}}]}]},
       {"id": "b", "title": {"fr": "Formulaire B", "en": "Form B"}, "questions": [
         {"number": "1", "standard": "actions", "wording": "Que faites-vous ?", "items": [
           {"label": "Secours", "standard": "aid"}, {"label": "Export", "standard": "export"},
           {"label": "Culture"}]},
         {"number": "2", "standard": "territories", "wording": "Où agissez-vous ?", "items": [
           {"label": "Europe", "standard": "europe"},
           {"label": "Amérique du Sud", "standard": "south-america"},
           {"label": "Asie", "standard": "asia"}]},
         {"number": "3", "standard": "tools", "mapping": "partial", "wording": "Des outils ?",
          "note": {"fr": "Leur existence.", "en": "Whether they exist."}},
         {"number": "4", "id": "works", "mapping": "own", "wording": "Vos travaux ?"}]}]}
    """#
}

extension [Gap] {
  /// The ids in the order of the alphabet, for comparing.
  var ids: [String] { map(\.id).sorted() }

  func first(_ rule: String) -> Gap? { first { $0.rule == rule } }

  func rules(_ rule: String) -> [Gap] { filter { $0.rule == rule } }
}
