import Diagnostics
import Documents

/// The rows of a panel of a table, cut into lines.
struct TableLines {
  let table: Table
  let panel: GridPanel
  let hangs: [Double]
  let type: TypeCase
  let language: Language

  func rowLines(of row: TableRow) -> RowLines {
    let style = row.kind == .total ? TextStyle.total : .figure
    return RowLines(
      label: label(row.label, style),
      continuedLabel: label(Continuation.label(row.label, in: language), style),
      cells: cells(of: row))
  }

  private func label(_ label: String, _ style: TextStyle) -> [Substring] {
    guard panel.stubWidth > 0 else { return [] }
    return PaperLayout(breaker: type.headingBreaker(style))
      .lines(ofText: label, within: panel.stubWidth)
  }

  /// The lines of each cell of the panel; calls of notes follow the last.
  private func cells(of row: TableRow) -> [[Substring]] {
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
