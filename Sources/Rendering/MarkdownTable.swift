import Documents
import Terminal

/// A page of short answers as a pipe table, its columns aligned for those who read the text.
struct MarkdownTable {
  /// What a forge shows side by side without scrolling, in characters.
  private static let widest = 110

  private let rows: [[String]]
  private let widths: [Int]

  /// `nil` if an answer has several lines, or if all of them are too wide together.
  init?(_ grid: Grid, _ page: GridPage) {
    let stub = grid.hasStub
    var rows = [MarkdownCell.columns(of: grid, on: page).map { MarkdownText.line($0) }]
    if stub { rows[0].insert(MarkdownText.line(grid.stubHeading), at: 0) }
    for row in page.rows {
      var cells: [String] = stub ? [MarkdownText.line(row.label)] : []
      for cell in row.cells {
        guard let text = Self.text(of: cell) else { return nil }
        cells.append(text)
      }
      rows.append(cells)
    }
    let columnCount = rows[0].count
    let widths = (0..<columnCount).map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    guard columnCount > 0, widths.reduce(0, +) <= Self.widest else { return nil }
    self.rows = rows
    // Three is the least that a row of hyphens must have for some readers.
    self.widths = widths.map { max(3, $0) }
  }

  func lines() -> [String] {
    var lines = rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - DisplayWidth.of(cell))
      }
      return "| \(cells.joined(separator: " | ")) |"
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: " | ")
    lines.insert("| \(rule) |", at: 1)
    return lines
  }

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
