import Documents

/// A page of short answers as a pipe table.
struct MarkdownGrid {
  /// What a forge shows side by side without scrolling, in characters.
  private static let widest = 110

  private let table: PipeTable

  /// `nil` if an answer has several lines, or if all of them are too wide together.
  init?(_ grid: Grid, _ page: GridPage, _ anchors: MarkdownAnchors) {
    let stub = grid.hasStub
    var headings = MarkdownCell.columns(of: grid, on: page).map { MarkdownText.line($0) }
    if stub { headings.insert(MarkdownText.line(grid.stubHeading), at: 0) }
    var rows: [[String]] = []
    for row in page.rows {
      var cells: [String] = stub ? [MarkdownText.line(row.label)] : []
      for (column, cell) in row.cells.enumerated() {
        guard let text = Self.text(of: cell) else { return nil }
        cells.append(MarkdownCell.tag(column, of: row, in: grid, on: page, anchors) + text)
      }
      rows.append(cells)
    }
    table = PipeTable(headings: headings, rows: rows, alignments: headings.map { _ in .start })
    guard !headings.isEmpty, table.widths.reduce(0, +) <= Self.widest else { return nil }
  }

  func lines() -> [String] { table.lines() }

  private static func text(of cell: CellFragment) -> String? {
    switch cell.content {
    case .absent(let label):
      return MarkdownCell.absent(label) + MarkdownCell.calls(cell.notes)
    case .text(let text):
      guard text.utf8.count <= widest, !text.contains(where: \.isLineBreak) else { return nil }
      return MarkdownText.line(text) + MarkdownCell.calls(cell.notes)
    }
  }
}
