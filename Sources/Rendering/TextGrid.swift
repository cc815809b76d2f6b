import Documents

/// Draws one page of a grid in characters.
struct TextGrid {
  let grid: Grid
  let page: GridPage
  let panel: GridPanel
  let rules: TextRules
  let layout: TerminalLayout

  /// The lines of the table, from the rule above the headings to that under the last row.
  func lines() -> [String] {
    let widths = stub + panel.columnWidths
    let spans = grid.spans(over: page.columns)
    let spanWidths = stub + spans.map { panel.width(of: $0, gap: TextFrame.gap) }
    var lines: [String] = []
    if spans.isEmpty {
      lines.append(frame.rule(above: [], below: widths))
    } else {
      lines.append(frame.rule(above: [], below: spanWidths))
      let titles = stub.map { _ in "" } + spans.map { $0.title ?? "" }
      lines += row(titles.map(TextCell.init(heading:)), spanWidths)
      lines.append(frame.rule(above: spanWidths, below: widths))
    }
    let headings = stub.map { _ in grid.stubHeading } + grid.columns[page.columns]
    lines += row(headings.map(TextCell.init(heading:)), widths)
    for (index, fragment) in page.rows.enumerated() {
      lines.append(frame.rule(above: widths, below: widths, isDouble: index == 0))
      let label = stub.map { _ in TextCell(heading: fragment.label) }
      lines += row(label + fragment.cells.map { TextCell($0, layout) }, widths)
    }
    lines.append(frame.rule(above: widths, below: []))
    return lines
  }

  private var frame: TextFrame { TextFrame(rules: rules) }

  /// The width of the column of labels, if there is one.
  private var stub: [Int] { grid.hasStub ? [panel.stubWidth] : [] }

  private func row(_ cells: [TextCell], _ widths: [Int]) -> [String] {
    frame.row(
      zip(cells, widths).map { cell, width in
        TextSlot(
          lines: cell.lines(width, layout), width: width,
          filler: cell.isAbsent ? rules.shade : " ")
      })
  }
}
