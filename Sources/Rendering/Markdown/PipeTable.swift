import Documents
import Terminal

/// A table of Markdown, drawn with pipes and padded for those who read the text.
struct PipeTable {
  /// A cell wider than this juts out, rather than have every row padded to its width.
  private static let widestPadded = 110

  /// The headings, then the rows; all escaped, and as many cells in each.
  let rows: [[String]]

  let alignments: [TableColumn.Alignment]

  /// The width of each column's widest cell.
  let widths: [Int]

  init(headings: [String], rows: [[String]], alignments: [TableColumn.Alignment]) {
    self.rows = [headings] + rows
    self.alignments = alignments
    var widths = headings.map { _ in 0 }
    for row in self.rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    self.widths = widths
  }

  func lines() -> [String] {
    // Three is the least that a row of hyphens must have for some readers.
    let widths = self.widths.map { min(max(3, $0), Self.widestPadded) }
    var lines = rows.map { row in
      line(row.indices.map { padded(row[$0], to: widths[$0], alignments[$0]) })
    }
    lines.insert(line(zip(widths, alignments).map(Self.hyphens)), at: 1)
    return lines
  }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private func padded(_ cell: String, to width: Int, _ alignment: TableColumn.Alignment) -> String {
    let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
    return alignment == .start ? cell + blanks : blanks + cell
  }

  private static func hyphens(width: Int, alignment: TableColumn.Alignment) -> String {
    switch alignment {
    case .start: String(repeating: "-", count: width)
    case .end: String(repeating: "-", count: width - 1) + ":"
    }
  }
}
