import Questionnaire

/// Finds a cell of a table by the words people use for it.
public struct CellFinder: Sendable {
  private let form: Form.ID
  private let lookup: FormLookup
  private let actors: LabelIndex

  public init(_ table: ResponseTable) {
    form = table.form.id
    lookup = FormLookup(table.form)
    actors = LabelIndex(
      (0..<table.rowCount).map { row in
        table.actor(row).names + [table.name(row)]
      })
  }

  /// - Parameter item: Empty for a question without items.
  /// - Returns: `nil` where one of the three is unknown, or means several things.
  public func cell(actor: String, question: String, item: String) -> CellReference? {
    guard let row = actors.match(actor, suggesting: false).hit?.index,
      let question = lookup.question(question, suggesting: false).hit?.index,
      let item = lookup.item(item, question: question, suggesting: false).hit,
      let column = lookup.variable(question: question, item: item.index)
    else { return nil }
    return CellReference(form: form, row: row, column: column)
  }
}
