import Questionnaire
import Responses

extension Readings {
  /// Reads every answer of a form that is a text, equal ones of a column once.
  ///
  /// - Parameters:
  ///   - context: What an answer is read in the light of, beside its text: answers of a column with
  ///     equal contexts have equal readings.
  ///   - read: Gives the readings of a text, in its order.
  mutating func readTexts<Context: Hashable>(
    of table: ResponseTable, key context: (_ row: Int) -> Context,
    _ read: (_ text: String, _ context: Context, _ column: Int) -> [Reading]
  ) {
    open(table)
    for column in table.columns.indices
    where table.form.variables[column].question.answers != .choice {
      let answers = table.columns[column]
      let statuses = answers.statuses
      guard statuses.contains(.text) else { continue }
      var known: [TextKey<Context>: UInt32] = [:]
      for row in 0..<min(table.rowCount, answers.codes.count)
      where statuses[Int(answers.codes[row])] == .text {
        let key = TextKey(code: answers.codes[row], context: context(row))
        if known[key] == nil {
          let list = read(table.text(row: row, column: column), key.context, column)
          known[key] = add(list, form: table.form.id, column: column)
        }
        set(known[key] ?? 0, of: CellReference(form: table.form.id, row: row, column: column))
      }
    }
  }
}

extension Readings {
  /// Reads every answer of a form that is a text, equal ones of a column once.
  mutating func readTexts(
    of table: ResponseTable, _ read: (_ text: String, _ column: Int) -> [Reading]
  ) {
    readTexts(of: table, key: { _ in 0 }, { text, _, column in read(text, column) })
  }
}

/// An answer of a column and what it is read in the light of.
struct TextKey<Context: Hashable>: Hashable {
  let code: UInt32
  let context: Context
}
