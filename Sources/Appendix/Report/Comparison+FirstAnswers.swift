import Responses
import Tables

extension Comparison {
  /// The first answer of substance of each actor that gave one to the question; none for a comparison
  /// of no single question.
  func firstAnswers(in survey: Survey) -> [CellReference] {
    guard let question else { return [] }
    return groups.flatMap { group -> [CellReference] in
      guard let table = survey.table(group.form.id) else { return [] }
      let columns = group.form.columns(standard: question.id)
      return group.rows.compactMap { table.firstAnswer(of: $0.row, in: columns) }
    }
  }
}
