import Diagnostics
import Documents

/// A grid as lines of cells: items in rows, actors in columns, answers byte for byte.
struct GridRecords {
  private let grid: Grid
  private let language: Language

  init(_ grid: Grid, in language: Language) {
    self.grid = grid
    self.language = language
  }

  func records() -> [[String]] {
    let columns = CSVHeadings.joined(grid)
    let hasNotes = grid.rows.contains { $0.cells.contains { !$0.notes.isEmpty } }
    let headings =
      (grid.hasStub ? [CSVHeadings.stub(grid.stubHeading, in: language)] : []) + columns
      + (hasNotes ? [CSVWords.notes.text[language]] : [])
    let rows = grid.rows.map { row in
      (grid.hasStub ? [row.label] : []) + row.cells.map(text)
        + (hasNotes ? [CSVNotes.text(columns, row.cells.map(\.notes))] : [])
    }
    return [CSVHeadings.distinct(headings)] + rows
  }

  private func text(of cell: GridCell) -> String {
    switch cell.content {
    case .text(let text), .absent(let text): text
    }
  }
}
