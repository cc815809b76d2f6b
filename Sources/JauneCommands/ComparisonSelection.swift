import CommandTree
import Diagnostics
import Questionnaire
import Responses

/// Which question and which forms a comparison is about.
struct ComparisonSelection {
  private let question: String?
  private let forms: [String]?

  /// - Parameter forms: Their ids, parted by commas.
  init(question: String?, forms: String?) {
    self.question = question
    self.forms = forms?.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
  }

  /// The question asked for, else the first of a scale that has items.
  ///
  /// - Throws: ``CommandFailure`` if there is none.
  func question(of survey: Survey, scale: StandardQuestion.Scale) throws -> StandardQuestion {
    if let asked = try question(of: survey) { return asked }
    let questions = survey.questionnaire.standardQuestions
    // Territories are read in an open question too; bands and domains are items or nothing.
    if let found = questions.first(where: {
      $0.scale == scale && (scale == .territory || !$0.items.isEmpty)
    }) {
      return found
    }
    let known = Self.list(questions)
    throw CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "aucune question du questionnaire n'a l'échelle « \(scale.rawValue) » et des lignes",
        en: "no question of the questionnaire has the scale “\(scale.rawValue)” and items"),
      suggestion: BilingualText(
        fr: "la donner dans le questionnaire, ou choisir avec --question ; \(known.french)",
        en: "give it in the questionnaire, or choose with --question; \(known.english)"))
  }

  /// The question asked for, else the first closed one.
  ///
  /// - Throws: ``CommandFailure`` if there is none, or the one asked for is open.
  func closedQuestion(of survey: Survey) throws -> StandardQuestion {
    let asked = try question(of: survey)
    let questions = survey.questionnaire.standardQuestions
    let closed = questions.filter(survey.questionnaire.isClosed)
    if let found = asked ?? closed.first, closed.contains(found) { return found }
    let known = Self.list(closed)
    throw CommandFailure(
      .wrongUsage,
      asked.map {
        BilingualText(
          fr: "la question « \($0.id) » n'est pas fermée", en: "question “\($0.id)” is not closed")
      }
        ?? BilingualText(
          fr: "aucune question du questionnaire n'est fermée",
          en: "no question of the questionnaire is closed"),
      suggestion: closed.isEmpty
        ? BilingualText(
          fr: "donner ses réponses (« codes ») dans le questionnaire",
          en: "give its answers (“codes”) in the questionnaire")
        : known)
  }

  /// The question asked for; `nil` if none is.
  ///
  /// - Throws: ``CommandFailure`` if it is none of the questionnaire's.
  func question(of survey: Survey) throws -> StandardQuestion? {
    guard let question else { return nil }
    if let found = survey.questionnaire.standardQuestion(StandardQuestion.ID(question)) {
      return found
    }
    let questions = survey.questionnaire.standardQuestions
    throw CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "le questionnaire n'a pas de question standard « \(question) »",
        en: "the questionnaire has no standard question “\(question)”"),
      suggestion: .didYouMean(
        EditDistance.nearest(to: question, among: questions.map(\.id.text)))
        ?? Self.list(questions))
  }

  private static func list(_ questions: [StandardQuestion]) -> BilingualText {
    let names = questions.map(\.id.text).joined(separator: ", ")
    return BilingualText(
      fr: "les questions standard : \(names)", en: "the standard questions: \(names)")
  }

  /// The forms asked for; `nil` for all of them.
  ///
  /// - Throws: ``CommandFailure`` if one of them is none of the survey's.
  func forms(of survey: Survey) throws -> [Form.ID]? {
    try forms?.map { try FormName.table($0, of: survey).form.id }
  }
}
