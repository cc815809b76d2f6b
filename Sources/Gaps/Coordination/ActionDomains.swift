import Diagnostics
import Questionnaire
import Responses

/// The domains an actor says it acts in: the items of the question about actions that it ticked or
/// answered in words.
struct ActionDomains {
  private let question: StandardQuestion?

  init(_ questionnaire: Questionnaire) {
    question = questionnaire.standardQuestion("actions")
  }

  /// In the order of the question; `nil` where there is none.
  func names(of respondent: RankedActors.Respondent) -> BilingualText? {
    guard let question else { return nil }
    var found: Set<StandardItem.ID> = []
    for (table, row) in respondent.rows {
      for (column, variable) in table.form.variables.enumerated()
      where variable.question.standard == question.id {
        let status = table.status(row: row, column: column)
        guard let item = variable.item?.standard, status.isSubstantive else {
          continue
        }
        found.insert(item)
      }
    }
    let items = question.items.filter { found.contains($0.id) }
    guard !items.isEmpty else { return nil }
    return BilingualText(
      fr: items.map(\.label.french).joined(separator: ", "),
      en: items.map(\.label.english).joined(separator: ", "))
  }
}
