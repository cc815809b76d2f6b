import Questionnaire
import Responses

extension ResponseTable {
  /// The first answer of substance that a respondent gave in some columns; `nil` for none.
  func firstAnswer(of row: Int, in columns: some Sequence<Int>) -> CellReference? {
    columns.first { column in
      let status = status(row: row, column: column)
      return status.isSubstantive
    }.map { CellReference(form: form.id, row: row, column: $0) }
  }
}
