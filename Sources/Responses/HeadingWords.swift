import CSV
import Questionnaire
import Text

/// The words by which the columns of a response file say what they hold.
enum HeadingWords {
  /// Who answers, the likeliest first.
  static let actor = actorNames + actorNumbers

  private static let actorNames = [
    "actor", "acteur", "respondent", "répondant", "organisme", "organisation", "structure",
    "collectivité", "institution", "association", "nom de l'organisme", "nom de la structure",
    "nom de la collectivité", "nom", "votre nom", "nom complet", "votre organisme",
    "votre organisation", "votre structure", "votre collectivité", "votre institution",
    "votre association", "name", "your name", "full name", "your organisation",
    "your organization", "nom de l'acteur", "entité", "établissement", "département", "commune",
    "ville", "région",
  ]

  /// What tells respondents apart where no column names them.
  private static let actorNumbers = [
    "id", "id de la réponse", "response id", "n°", "numéro", "adresse e-mail", "email address",
    "e-mail", "email",
  ]

  /// Parts of the questions by which forms ask who answers: « Quel est le nom de votre organisme ? ».
  ///
  /// « Votre organisme » alone is none: « Votre organisme agit-il en Asie ? » asks something else.
  private static let actorPhrases = [
    "nom de votre", "quel est votre organisme", "quelle est votre organisation",
    "quelle est votre structure", "quelle est votre collectivité",
    "quelle est votre institution", "quelle est votre association", "nom de l'organisme",
    "nom de l'organisation", "nom de l'association",
    "nom de l'établissement", "nom de la structure", "nom de la collectivité",
    "nom de la commune", "nom du répondant", "nom et prénom", "raison sociale", "name of your",
    "name of the organisation", "name of the organization",
  ]

  static let question = [
    "question", "numéro de question", "numéro question", "question number", "question no",
    "n° de question", "n° question", "no de question", "no question", "question n°",
    "code question", "question code",
  ]

  static let item = [
    "item", "ligne", "libellé de la ligne", "rubrique", "sous-question", "subquestion", "modalité",
    "row", "thème",
  ]

  static let answer = ["answer", "réponse", "response", "valeur", "value", "texte"]

  /// How to reach a respondent: no answer to any question, and nothing for a report.
  static let contact = [
    "adresse e-mail", "adresse électronique", "adresse mail", "courriel", "mail", "e-mail", "email",
    "email address", "téléphone", "tél", "tél.", "numéro de téléphone", "téléphone portable",
    "portable", "phone", "phone number", "telephone", "fax", "télécopie", "adresse",
    "adresse postale", "postal address", "nom du contact", "personne à contacter",
    "personne contact", "contact person", "prénom", "first name",
  ]

  /// Words that make a heading of a few words one of contact: « Courriel du référent ».
  static let contactWords: Set<String> = [
    "courriel", "mail", "email", "telephone", "tel", "siret", "siren", "referent", "referente",
  ]

  /// What survey platforms add to each response, which is no answer to any question.
  static let platform = [
    "id", "id de la réponse", "response id", "submitdate", "date de soumission", "lastpage",
    "dernière page", "startlanguage", "langue de départ", "startdate", "date de lancement",
    "datestamp", "date de la dernière action", "seed", "tête de série", "token", "ipaddr",
    "adresse ip", "refurl", "url de référence", "interviewtime", "temps total", "horodateur",
    "timestamp", "numéro de série", "sid", "date de début", "date de fin", "draft", "brouillon",
  ]

  /// The number of the column that says who answers, in the wide layout; `nil` if none plainly does.
  ///
  /// - Parameter isFree: Whether a column is not taken by a question.
  static func actorColumn(in heading: CSVHeading, where isFree: (Int) -> Bool) -> Int? {
    let free = heading.columns.indices.filter(isFree)
    let labels = free.map { column in
      let label = heading.columns[column].name.foldedLabel
      return String(label.reversed().drop { " :?*.".contains($0) }.reversed())
    }
    func place(of words: [String], where matches: (_ label: String, _ word: String) -> Bool) -> Int?
    {
      for word in words.map(\.foldedLabel) {
        if let place = labels.firstIndex(where: { matches($0, word) }) { return free[place] }
      }
      return nil
    }
    return place(of: actorNames, where: ==)
      ?? place(of: actorPhrases, where: { $0.contains($1) })
      ?? place(of: actorNumbers, where: ==)
  }

  /// The number of the first column whose heading is one of `words`; the words' order decides.
  static func column(_ words: [String], in heading: CSVHeading) -> Int? {
    let folded = heading.columns.map { TextFold.folded($0.name) }
    return words.lazy.compactMap { folded.firstIndex(of: TextFold.folded($0)) }.first
  }
}
