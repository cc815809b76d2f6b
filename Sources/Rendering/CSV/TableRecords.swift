import Diagnostics
import Documents

/// A table of figures as lines of cells, each row with all that says what it is.
struct TableRecords {
  private let table: Table
  private let language: Language

  /// Whether decimals have the comma that a French Excel reads.
  private let hasCommas: Bool

  /// The columns that hold numbers: nothing found is a zero there.
  private let areNumbers: [Bool]
  private let hasParts: Bool
  private let hasTotals: Bool
  private let hasNotes: Bool
  private let hasSources: Bool

  init(_ table: Table, in language: Language, hasCommas: Bool) {
    self.table = table
    self.language = language
    self.hasCommas = hasCommas
    hasParts = table.parts.contains { $0.title != nil }
    let rows = table.parts.flatMap(\.rows)
    hasTotals = rows.contains { $0.kind == .total }
    hasNotes = rows.contains { $0.cells.contains { !$0.notes.isEmpty } }
    hasSources = rows.contains { $0.cells.contains { !$0.sources.isEmpty } }
    areNumbers = table.columns.indices.map { column in
      rows.contains { row in
        switch row.cells[column].content {
        case .count, .share, .difference: true
        case .money, .text, .nothing, .absent: false
        }
      }
    }
  }

  func records() -> [[String]] {
    let columns = CSVHeadings.joined(table.heads)
    let headings =
      (hasParts ? [CSVWords.part.text[language]] : [])
      + (table.hasStub ? [CSVHeadings.stub(table.stubHeading, in: language)] : [])
      + (hasTotals ? [CSVWords.total.text[language]] : []) + columns
      + (hasNotes ? [CSVWords.notes.text[language]] : [])
      + (hasSources ? [CSVWords.cells.text[language]] : [])
    let rows = table.parts.flatMap { part in
      part.rows.map { record(of: $0, in: part, columns) }
    }
    return [CSVHeadings.distinct(headings)] + rows
  }

  private func record(of row: TableRow, in part: TablePart, _ columns: [String]) -> [String] {
    var record = (hasParts ? [part.title ?? ""] : []) + (table.hasStub ? [row.label] : [])
    // Whoever adds a column up must be able to leave the sums out.
    if hasTotals { record.append(row.kind == .total ? "1" : "0") }
    record += row.cells.enumerated().map { text(of: $1, in: $0) }
    if hasNotes { record.append(CSVNotes.text(columns, row.cells.map(\.notes))) }
    if hasSources { record.append(places(of: row)) }
    return record
  }

  private func text(of cell: TableCell, in column: Int) -> String {
    switch cell.content {
    case .count(let count), .difference(let count): String(count)
    case .money(let money): money.text
    case .share(_, 0): ""
    case .share(let part, let whole): decimal(Double(part) / Double(whole))
    case .text(let text), .absent(let text): text
    case .nothing: areNumbers[column] ? "0" : ""
    }
  }

  /// A decimal of six places at the most, without needless zeros: `0.125`, `0.333333`.
  private func decimal(_ share: Double) -> String {
    let millionths = (share * 1_000_000).rounded()
    guard millionths.magnitude < 1e15 else { return "\(share)" }
    let whole = Int(millionths.magnitude) / 1_000_000
    var digits = Array(String(Int(millionths.magnitude) % 1_000_000 + 1_000_000).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    let sign = millionths < 0 ? "-" : ""
    return digits.isEmpty
      ? "\(sign)\(whole)" : "\(sign)\(whole)\(hasCommas ? "," : ".")\(String(digits))"
  }

  /// Where the answers stand that the row was counted from, once each.
  private func places(of row: TableRow) -> String {
    var seen: Set<String> = []
    return row.cells.flatMap(\.sources).map(\.place).filter { seen.insert($0).inserted }
      .joined(separator: " ; ")
  }
}
