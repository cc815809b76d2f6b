import Diagnostics
import Documents

/// A table of figures as a pipe table, however wide: forges scroll it.
///
/// The title of a part has a row to itself, so that columns stay aligned from part to part. Titles
/// and totals are in bold, absent cells in italics.
struct MarkdownTable {
  private let table: Table
  private let language: Language
  private let hasStub: Bool

  init(_ table: Table, in language: Language) {
    self.table = table
    self.language = language
    hasStub = table.hasStub
  }

  /// The lines of the table; none if it has neither columns nor labels.
  func lines() -> [String] {
    let heads = table.heads
    let columns = MarkdownCell.columns(of: heads, on: GridPage(whole: heads))
    let headings = (hasStub ? [table.stubHeading] : []) + columns
    guard !headings.isEmpty else { return [] }
    let rows = table.parts.flatMap { part in
      (part.title.map { [title($0, across: headings.count)] } ?? [])
        + part.rows.map(cells)
    }
    return PipeTable(
      headings: headings.map { MarkdownText.line($0) }, rows: rows,
      alignments: (hasStub ? [.start] : []) + table.columns.map(\.alignment)
    ).lines()
  }

  private func title(_ title: String, across columnCount: Int) -> [String] {
    [MarkdownCell.bold(title)] + Array(repeating: "", count: columnCount - 1)
  }

  private func cells(of row: TableRow) -> [String] {
    let label = row.kind == .total ? MarkdownCell.bold(row.label) : MarkdownText.line(row.label)
    return (hasStub ? [label] : []) + row.cells.map { text(of: $0, row.kind) }
  }

  private func text(of cell: TableCell, _ kind: TableRow.Kind) -> String {
    let calls = MarkdownCell.calls(cell.notes)
    if case .absent(let label) = cell.content { return MarkdownCell.absent(label) + calls }
    let text = cell.text(in: language)
    return (kind == .total ? MarkdownCell.bold(text) : MarkdownText.line(text)) + calls
  }
}
