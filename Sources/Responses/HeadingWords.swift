import CSV
import Questionnaire
import Text

/// The words by which the columns of a response file say what they hold.
enum HeadingWords {
  /// Who answers, the likeliest first.
  static let actor = [
    "actor", "acteur", "respondent", "répondant", "organisme", "organisation", "structure",
    "collectivité", "institution", "association", "nom de l'organisme", "nom de la structure",
    "nom de la collectivité", "nom", "name", "id", "id de la réponse", "response id", "n°",
    "numéro",
  ]

  static let question = ["question", "numéro de question", "question number", "n° de question"]

  static let item = [
    "item", "ligne", "rubrique", "sous-question", "subquestion", "modalité", "row", "thème",
  ]

  static let answer = ["answer", "réponse", "response", "valeur", "value", "texte"]

  /// What survey platforms add to each response, which is no answer to any question.
  static let platform = [
    "id", "id de la réponse", "response id", "submitdate", "date de soumission", "lastpage",
    "dernière page", "startlanguage", "langue de départ", "startdate", "date de lancement",
    "datestamp", "date de la dernière action", "seed", "tête de série", "token", "ipaddr",
    "adresse ip", "refurl", "url de référence", "interviewtime", "temps total", "horodateur",
    "timestamp", "numéro de série", "sid", "date de début", "date de fin", "draft", "brouillon",
  ]

  /// The number of the first column whose heading is one of `words`; the words' order decides.
  static func column(_ words: [String], in heading: CSVHeading) -> Int? {
    let folded = heading.columns.map { TextFold.folded($0.name) }
    return words.lazy.compactMap { folded.firstIndex(of: TextFold.folded($0)) }.first
  }
}
