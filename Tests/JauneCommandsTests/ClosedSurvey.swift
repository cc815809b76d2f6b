import TestSupport

/// A survey as an export of a form gives it: an open question, three closed ones, one row that has
/// lost a cell, one respondent twice.
struct ClosedSurvey {
  let folder: PassingFolder

  var path: String { folder.path }

  init() throws {
    folder = try PassingFolder()
    let rows = [
      "Organisme,Vos projets,Salariés,Taille,Avis", "Ville d'Alès,Un jumelage,Oui,Grande,Utile",
      "Ville de Brest,Un forum,Non,Petite,Utile", "Ville de Creil,,Non,Grande,Inutile",
      "Ville de Dole,Un stage,Non,Petite,Inutile", "Ville d'Évry,Oui,Petite,Utile,",
      "Ville de Brest,Un salon,Oui,Grande,Utile",
    ]
    try folder.write(rows.joined(separator: "\n") + "\n", "r.csv")
    let codes = { (words: [String]) in
      words.map { #"{"code": "\#($0)", "label": "\#($0)"}"# }.joined(separator: ", ")
    }
    let closed = [
      ("Salariés", ["Oui", "Non"]), ("Taille", ["Grande", "Petite"]),
      ("Avis", ["Utile", "Inutile"]),
    ]
    let standards = closed.enumerated().map { number, question in
      #"{"id": "c\#(number)", "title": "\#(question.0)", "answers": "choice", "codes": "#
        + "[\(codes(question.1))]}"
    }
    let asked = closed.enumerated().map { number, question in
      #"{"number": "\#(number + 2)", "wording": "\#(question.0)", "standard": "c\#(number)"}"#
    }
    try folder.write(
      #"{"id": "t", "title": "T", "standardQuestions": [{"id": "open", "title": "Projets"}, "#
        + standards.joined(separator: ", ") + #"], "forms": [{"id": "r", "title": "R", "#
        + #""questions": [{"number": "1", "wording": "Vos projets", "standard": "open"}, "#
        + asked.joined(separator: ", ") + "]}]}", "questionnaire.json")
    try folder.write(
      #"{"questionnaire": "questionnaire.json", "responses": [{"form": "r", "file": "r.csv"}]}"#,
      "survey.json")
  }
}
