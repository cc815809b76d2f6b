public import Harmonisation
public import Questionnaire
public import Responses

/// What the answers of a survey speak of, cell by cell, on the sides that a codebook weighs.
public struct ThemeReadings: Sendable {
  private var readings: [CellReference: [ThemeReading]] = [:]

  /// Reads every answer that is a text, equal ones of a column once.
  public init(_ survey: HarmonisedSurvey, codebook: Codebook) {
    let reader = ThemeReader(codebook)
    for table in survey.survey.tables {
      for column in table.columns.indices {
        let question = table.form.variables[column].question
        guard question.answers != .choice, let side = codebook.side(of: question) else { continue }
        read(table, column, side, reader)
      }
    }
  }

  private mutating func read(
    _ table: ResponseTable, _ column: Int, _ side: Theme.Side, _ reader: ThemeReader
  ) {
    var known: [String: [ThemeReading]] = [:]
    for row in 0..<table.rowCount where table.status(row: row, column: column) == .text {
      let text = table.text(row: row, column: column)
      let list = known[text] ?? reader.themes(in: text, side: side)
      known[text] = list
      guard !list.isEmpty else { continue }
      readings[CellReference(form: table.form.id, row: row, column: column)] = list
    }
  }

  /// The themes of a cell, in the order of its text.
  public subscript(cell: CellReference) -> [ThemeReading] { readings[cell] ?? [] }

  /// The cells of a form that speak of a theme, row by row.
  public func cells(of form: Form.ID) -> [CellReference] {
    readings.keys.filter { $0.form == form }
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }
}
