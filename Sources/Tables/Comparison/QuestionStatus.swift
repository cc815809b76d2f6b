public import Questionnaire
public import Responses

extension ResponseTable {
  /// What a respondent did with a question as a whole: answered it if any of its items is, else what
  /// says most about why not.
  ///
  /// - Parameter question: `nil` for one the form does not ask.
  public func status(row: Int, of question: Question?) -> AnswerStatus {
    guard let question else { return .notAsked }
    let statuses = Set(
      form.variables.indices.filter { form.variables[$0].question.id == question.id }
        .map { status(row: row, column: $0) })
    return Self.tellingOrder.first(where: statuses.contains) ?? .blank
  }

  private static let tellingOrder: [AnswerStatus] = [
    .text, .yes, .none, .refers, .notApplicable, .noResponse, .blank,
  ]
}
