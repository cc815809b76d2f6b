import Diagnostics
import Documents

/// The rows of a panel of a table, cut into lines.
struct TableLines {
  let table: Table
  let panel: GridPanel
  let hangs: [Double]
  let type: TypeCase
  let language: Language

  func label(of row: TableRow) -> [Substring] {
    guard panel.stubWidth > 0 else { return [] }
    let style = row.kind == .total ? TextStyle.total : .figure
    return layout(style).lines(ofText: row.label, within: panel.stubWidth)
  }

  /// The lines of each cell of the panel; calls of notes follow the last.
  func cells(of row: TableRow) -> [[Substring]] {
    zip(panel.columns, panel.columnWidths).map { index, width in
      let cell = row.cells[index]
      let hang = Int(hangs[index] * Double(Paper.unit))
      let calls = cell.notes.isEmpty ? 0 : hang
      return layout(Self.style(of: cell, in: row))
        .lines(ofText: cell.text(in: language), within: max(Paper.unit, width - calls))
    }
  }

  static func style(of cell: TableCell, in row: TableRow) -> TextStyle {
    if case .absent = cell.content { return .absent }
    return row.kind == .total ? .total : .figure
  }

  /// How many lines the row is high.
  func lineCount(of row: TableRow) -> Int {
    max(1, label(of: row).count, cells(of: row).map(\.count).max() ?? 0)
  }

  func partTitle(_ title: String) -> [Substring] {
    type.lines(of: title, .figureHeading, within: width - 2 * TablePanels.padding)
  }

  /// Of the whole panel, in points.
  var width: Double {
    let columns = panel.columnWidths.reduce(0) { $0 + $1 + TablePanels.gap }
    let stub = panel.stubWidth > 0 ? panel.stubWidth + TablePanels.gap : 0
    return Double(columns + stub) / Double(Paper.unit)
  }

  private func layout(_ style: TextStyle) -> PaperLayout {
    PaperLayout(breaker: type.breaker(style))
  }
}
