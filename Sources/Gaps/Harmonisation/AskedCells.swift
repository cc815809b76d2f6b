import Diagnostics
import Questionnaire
import Responses

extension AnsweredForm {
  /// The cells of some columns in which anything stands, row by row.
  func written(_ columns: [Int]) -> [GapEvidence] {
    rows.flatMap { row in
      columns.filter { status(row, $0) != .blank }.map { evidence(row, $0) }
    }
  }

  /// How many actors wrote anything in some columns.
  func writers(_ columns: [Int]) -> Int {
    rows.count { row in columns.contains { status(row, $0) != .blank } }
  }
}
