import Questionnaire
import Responses

/// What respondents did with some of a form's variables, such as those of one question.
struct RowStatuses {
  private struct Column {
    let number: Int
    let answers: AnswerColumn
    let statuses: [AnswerStatus]
  }

  private let columns: [Column]

  init(_ table: ResponseTable, where isCounted: (Variable) -> Bool) {
    columns = table.form.variables.indices.filter { isCounted(table.form.variables[$0]) }
      .map { column in
        let answers = table.columns[column]
        return Column(number: column, answers: answers, statuses: answers.statuses)
      }
  }

  /// The columns and the status of a row in each.
  func cells(of row: Int) -> [(column: Int, status: AnswerStatus)] {
    columns.map { ($0.number, $0.statuses[Int($0.answers.codes[row])]) }
  }

  /// What a respondent did with the variables as a whole: answered if any of them is, else what says
  /// most about why not.
  ///
  /// - Returns: `notAsked` where the form has none of them.
  func status(of row: Int) -> AnswerStatus {
    guard !columns.isEmpty else { return .notAsked }
    let statuses = Set(cells(of: row).map(\.status))
    return AnswerStatus.telling.first(where: statuses.contains) ?? .blank
  }

  /// How many of the variables the respondent answered.
  func completeness(of row: Int) -> Completeness {
    Completeness(
      answered: cells(of: row).count { $0.status.isSubstantive },
      asked: columns.count)
  }
}
