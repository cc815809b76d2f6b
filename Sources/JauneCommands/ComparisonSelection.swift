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

  /// The question asked for, else the first of a scale, one with items before an open one.
  ///
  /// - Throws: ``CommandFailure`` if there is none.
  func question(of survey: Survey, scale: StandardQuestion.Scale) throws -> StandardQuestion {
    if let asked = try question(of: survey) { return asked }
    let questions = survey.questionnaire.standardQuestions
    // Territories and dates are read in an open question too; domains are items or nothing.
    let fitting = questions.filter { $0.scale == scale }
    let withItems = fitting.first { !$0.items.isEmpty }
    switch scale {
    case .territory: if let first = fitting.first { return first }
    case .duration: if let found = withItems ?? fitting.first { return found }
    case .nominal: if let withItems { return withItems }
    }
    let known = Self.list(questions)
    let wanted =
      scale == .nominal
      ? BilingualText(fr: " et des lignes", en: " and items") : BilingualText(fr: "", en: "")
    throw CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "aucune question du questionnaire n'a l'échelle « \(scale.rawValue) »"
          + wanted.french,
        en: "no question of the questionnaire has the scale “\(scale.rawValue)”"
          + wanted.english),
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
