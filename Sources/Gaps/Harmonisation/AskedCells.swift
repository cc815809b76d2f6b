import Diagnostics
import Questionnaire
import Responses

extension GapContext {
  /// The forms with answers; none where there is only one, which differs from nothing.
  var comparedForms: [AnsweredForm] {
    let forms = answeredForms
    return forms.count > 1 ? forms : []
  }
}

extension AnsweredForm {
  /// The cells of some columns that say something a table would compare, row by row: a text, a mark,
  /// or that there is nothing.
  func written(_ columns: [Int]) -> [GapEvidence] {
    rows.flatMap { row in
      columns.filter { isSaid(row, $0) }.map { evidence(row, $0) }
    }
  }

  /// How many actors say something in some columns.
  func writers(_ columns: [Int]) -> Int {
    rows.count { row in columns.contains { isSaid(row, $0) } }
  }

  private func isSaid(_ row: Int, _ column: Int) -> Bool {
    let status = status(row, column)
    return status.isSubstantive || status == .none
  }
}
