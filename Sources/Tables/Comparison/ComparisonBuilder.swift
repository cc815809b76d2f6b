import Harmonisation
import Questionnaire
import Responses

/// Puts a comparison together from what was found in each cell.
struct ComparisonBuilder<Key: Hashable> {
  /// A cell, and the table it stands in.
  typealias Cell = (reference: CellReference, table: ResponseTable, status: AnswerStatus)

  /// What one cell gives for one value.
  typealias Finding = (key: Key, evidence: Comparison.Evidence)

  let harmonised: HarmonisedSurvey
  /// The question that is counted; all of them if `nil`.
  let question: StandardQuestion?
  let forms: [Form.ID]?

  /// What was found for each actor, values in the order of its cells.
  private(set) var found: [Form.ID: [Int: [Key: [Comparison.Evidence]]]] = [:]
  private(set) var remarks: [Comparison.Remark] = []

  /// Every value that was found.
  private(set) var keys: Set<Key> = []

  init(
    _ harmonised: HarmonisedSurvey, question: StandardQuestion?, forms: [Form.ID]?,
    in cell: (Cell, inout [Comparison.Remark]) -> [Finding]
  ) {
    self.harmonised = harmonised
    self.question = question
    self.forms = forms
    for table in tables {
      let statuses = RowStatuses(table, where: isCounted)
      var foundOfRow: [Int: [Key: [Comparison.Evidence]]] = [:]
      for row in table.rowsInOrder {
        for (column, status) in statuses.cells(of: row) {
          let reference = CellReference(form: table.form.id, row: row, column: column)
          for finding in cell((reference, table, status), &remarks) {
            foundOfRow[row, default: [:]][finding.key, default: []].append(finding.evidence)
            keys.insert(finding.key)
          }
        }
      }
      found[table.form.id] = foundOfRow
    }
  }

  private func isCounted(_ variable: Variable) -> Bool {
    question.map { variable.question.standard == $0.id } ?? true
  }

  private var tables: [ResponseTable] {
    harmonised.survey.tables.filter { forms?.contains($0.form.id) ?? true }
  }

  /// - Parameters:
  ///   - values: Every value of the comparison with its key, in the order of its columns.
  ///   - isAsked: Whether a form that asks the question offers a value.
  func comparison(
    by subject: Comparison.Subject, values: [(key: Key, value: Comparison.Value)],
    isAsked: (Form, Key) -> Bool
  ) -> Comparison {
    var numbers: [Key: Int] = [:]
    for (number, value) in values.enumerated() { numbers[value.key] = number }
    let groups = tables.map { table in
      let asked = question.flatMap { table.form.question(standard: $0.id) }
      let offers = values.map {
        (question == nil || asked != nil) && isAsked(table.form, $0.key)
      }
      let statuses = RowStatuses(table, where: isCounted)
      let rows = table.rowsInOrder.map { row in
        var evidence: [Int: [Comparison.Evidence]] = [:]
        for (key, list) in found[table.form.id]?[row] ?? [:] {
          if let number = numbers[key] { evidence[number] = list }
        }
        return Comparison.Row(
          actor: table.actor(row), row: row, status: statuses.status(of: row),
          completeness: statuses.completeness(of: row), offers: offers, evidence: evidence)
      }
      return Comparison.Group(form: table.form, question: asked, rows: rows, offers: offers)
    }
    return Comparison(
      subject: subject, question: question, values: values.map(\.value), groups: groups,
      remarks: remarks)
  }

  /// How many mentions of France were left out, if any were: it is the side of the respondents.
  var frenchMentions: [Comparison.Remark] {
    let count = tables.reduce(0) { sum, table in
      sum
        + harmonised.territories.cells(of: table.form.id)
        .filter { isCounted(table.form.variables[$0.column]) }
        .reduce(0) { $0 + harmonised.territories[$1].count(where: \.isFrench) }
    }
    return count > 0 ? [.frenchTerritories(count)] : []
  }
}
