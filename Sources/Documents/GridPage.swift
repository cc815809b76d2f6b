/// What one page shows of a grid.
public struct GridPage: Hashable, Sendable {
  /// The title as it stands on this page.
  public var title: String

  /// Only on the first page.
  public var captions: [String]

  public var continuation: Continuation

  /// Which of the panels the page belongs to, from 0.
  public var panel: Int

  /// Which of the grid's columns it shows, from 0.
  public var columns: Range<Int>

  public var rows: [RowFragment]

  /// The notes called on this page, each once, in the order of their calls.
  public var notes: [Note] { rows.lazy.flatMap(\.cells).flatMap(\.notes).uniqued() }
}

extension GridPage {
  /// The whole grid as one page, for a medium that scrolls. Lines are the answers' own.
  public init(whole grid: Grid) {
    title = grid.title
    captions = grid.captions
    continuation = Continuation(page: 1, of: 1)
    panel = 0
    columns = 0..<grid.columns.count
    rows = grid.rows.enumerated().map { index, row in
      RowFragment(
        row: index, label: row.label, isContinuation: false,
        cells: row.cells.map(CellFragment.init(whole:)))
    }
  }
}

extension CellFragment {
  fileprivate init(whole cell: GridCell) {
    switch cell.content {
    case .text(let text):
      self.init(.text(text[...]), lines: text[...].paragraphs, notes: cell.notes)
    case .absent(let label):
      self.init(.absent(label: label), lines: [label[...]], notes: cell.notes)
    }
  }
}
