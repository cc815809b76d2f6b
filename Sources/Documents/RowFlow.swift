/// A row on its way onto pages.
struct RowFlow<Layout: CellLayout> {
  private var cells: [CellFlow<Layout>]

  /// Whether a page already shows a part of the row.
  private(set) var isContinuation = false

  init(_ row: GridRow, in panel: GridPanel, layout: Layout) {
    cells = zip(row.cells[panel.columns], panel.columnWidths).map { cell, width in
      CellFlow(cell, width: width, layout: layout)
    }
  }

  /// The lines of the tallest cell from here on.
  var height: Int { cells.lazy.map(\.height).max() ?? 0 }

  var isFinished: Bool { isContinuation && cells.allSatisfy(\.isFinished) }

  var notesToCome: [Note] { cells.flatMap(\.notesToCome).uniqued() }

  mutating func take(atMost budget: Int) -> [CellFragment] {
    isContinuation = true
    return cells.indices.map { cells[$0].take(atMost: budget) }
  }
}
