import Diagnostics
public import Questionnaire
public import Responses

extension AnswerGrid {
  /// The grid of one question of one form, items and wording as the form has them.
  public init(_ table: ResponseTable, question: Question) {
    let form = table.form
    standard = question.standard
    wordings = [Wording(form, question)]
    columns = Self.columns(of: table)
    rows = form.variables.indices
      .filter { form.variables[$0].question.id == question.id }
      .map { variable in
        Row(
          label: BilingualText(verbatim: form.variables[variable].item?.label ?? ""),
          cells: table.rowsInOrder.map { row in
            .asked(CellReference(form: form.id, row: row, column: variable))
          })
      }
  }

  /// The actors of a table, in the order of the survey's list.
  static func columns(of table: ResponseTable) -> [Column] {
    table.rowsInOrder.map { row in
      Column(form: table.form.id, row: row, actor: table.actor(row))
    }
  }
}

extension AnswerGrid.Wording {
  init(_ form: Form, _ question: Question) {
    self.init(
      form: form.id, formTitle: form.title, number: question.number.text, text: question.wording)
  }
}
