public import Questionnaire
public import Responses

extension ResponseTable {
  /// What a respondent did with some of the form's variables as a whole: answered if any of them is,
  /// else what says most about why not.
  ///
  /// - Returns: `notAsked` where the form has none of them.
  public func status(row: Int, where isCounted: (Variable) -> Bool) -> AnswerStatus {
    let columns = form.variables.indices.filter { isCounted(form.variables[$0]) }
    guard !columns.isEmpty else { return .notAsked }
    let statuses = Set(columns.map { status(row: row, column: $0) })
    return Self.tellingOrder.first(where: statuses.contains) ?? .blank
  }

  private static let tellingOrder: [AnswerStatus] = [
    .text, .yes, .none, .refers, .notApplicable, .noResponse, .blank,
  ]
}
