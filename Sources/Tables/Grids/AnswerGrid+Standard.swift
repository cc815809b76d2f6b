import Diagnostics
public import Questionnaire
public import Responses

extension AnswerGrid {
  /// The grid of a standard question across the forms: every actor has a column, and where an
  /// actor's form lacks the question or the item, the cell says so.
  ///
  /// Rows are the standard items in their order, then the items that only one form has, then the
  /// answers of forms that ask the question as a whole.
  public init(_ standard: StandardQuestion, in survey: Survey) {
    let tables = survey.tables
    self.standard = standard.id
    columns = tables.flatMap(Self.columns(of:))
    wordings = tables.compactMap { table in
      table.form.question(standard: standard.id).map { Wording(table.form, $0) }
    }

    func row(_ label: BilingualText, _ isWanted: (Form, Variable) -> Bool) -> Row {
      let cells = tables.flatMap { table in
        let column = table.form.variables.firstIndex { variable in
          variable.question.standard == standard.id && isWanted(table.form, variable)
        }
        return table.rowsInOrder.map { row -> Cell in
          column.map { .asked(CellReference(form: table.form.id, row: row, column: $0)) }
            ?? .notAsked
        }
      }
      return Row(label: label, cells: cells)
    }

    var rows = standard.items.map { item in
      row(item.label) { _, variable in variable.item?.standard == item.id }
    }
    for form in tables.map(\.form) {
      for item in form.question(standard: standard.id)?.items ?? [] where item.standard == nil {
        rows.append(
          row(BilingualText(verbatim: item.label)) { other, variable in
            other.id == form.id && variable.item == item
          })
      }
    }
    let asksWhole = tables.contains {
      $0.form.question(standard: standard.id)?.items.isEmpty ?? false
    }
    if asksWhole || rows.isEmpty {
      rows.append(row(BilingualText(verbatim: "")) { _, variable in variable.item == nil })
    }
    self.rows = rows
  }
}
