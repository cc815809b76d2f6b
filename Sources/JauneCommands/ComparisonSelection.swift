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

  /// The question asked for, else the first that asks for territories.
  ///
  /// - Throws: ``CommandFailure`` if there is none.
  func question(of survey: Survey) throws -> StandardQuestion {
    let questions = survey.questionnaire.standardQuestions
    let known = questions.map(\.id.text)
    let list = BilingualText(
      fr: "les questions standard : \(known.joined(separator: ", "))",
      en: "the standard questions: \(known.joined(separator: ", "))")
    if let question {
      if let found = survey.questionnaire.standardQuestion(StandardQuestion.ID(question)) {
        return found
      }
      throw CommandFailure(
        .wrongUsage,
        BilingualText(
          fr: "le questionnaire n'a pas de question standard « \(question) »",
          en: "the questionnaire has no standard question “\(question)”"),
        suggestion: .didYouMean(EditDistance.nearest(to: question, among: known)) ?? list)
    }
    if let found = questions.first(where: { $0.scale == .territory }) { return found }
    throw CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "aucune question du questionnaire n'a l'échelle « territory »",
        en: "no question of the questionnaire has the scale “territory”"),
      suggestion: BilingualText(
        fr: "la donner dans le questionnaire, ou choisir avec --question ; \(list.french)",
        en: "give it in the questionnaire, or choose with --question; \(list.english)"))
  }

  /// The forms asked for; `nil` for all of them.
  ///
  /// - Throws: ``CommandFailure`` if one of them is none of the survey's.
  func forms(of survey: Survey) throws -> [Form.ID]? {
    try forms?.map { try FormName.table($0, of: survey).form.id }
  }
}
