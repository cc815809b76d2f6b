public import CSV

/// Writes a table's answers in any of the three layouts; reading them back gives the same answers,
/// byte for byte.
public struct ResponseWriter: Sendable {
  private let table: ResponseTable
  private let style: CSVWriter.Style

  public init(_ table: ResponseTable, style: CSVWriter.Style = .standard) {
    self.table = table
    self.style = style
  }

  public func bytes(_ layout: Layout) -> [UInt8] {
    var writer = CSVWriter(style)
    switch layout {
    case .long: writeLong(to: &writer)
    case .wide: writeWide(to: &writer)
    case .grid: writeGrid(to: &writer)
    }
    return writer.bytes
  }

  /// One record an answer, empty ones included: what was asked and left blank stays visible.
  private func writeLong(to writer: inout CSVWriter) {
    writer.append(["actor", "question", "item", "answer"])
    for row in 0..<table.rowCount {
      for column in table.columns.indices {
        writer.append([name(row), question(column), item(column), text(row, column)])
      }
    }
  }

  /// One record a respondent, headings as `Q3 [Europe]`.
  private func writeWide(to writer: inout CSVWriter) {
    let headings = table.columns.indices.map { column in
      item(column).isEmpty ? "Q\(question(column))" : "Q\(question(column)) [\(item(column))]"
    }
    writer.append(["actor"] + headings)
    for row in 0..<table.rowCount {
      writer.append([name(row)] + table.columns.indices.map { text(row, $0) })
    }
  }

  /// One record an item, one column an actor.
  private func writeGrid(to writer: inout CSVWriter) {
    writer.append(["question", "item"] + (0..<table.rowCount).map(name))
    for column in table.columns.indices {
      writer.append(
        [question(column), item(column)] + (0..<table.rowCount).map { text($0, column) })
    }
  }

  private func name(_ row: Int) -> String { table.name(row) }

  private func text(_ row: Int, _ column: Int) -> String { table.text(row: row, column: column) }

  private func question(_ column: Int) -> String {
    table.form.variables[column].question.number.text
  }

  private func item(_ column: Int) -> String { table.form.variables[column].item?.label ?? "" }
}
