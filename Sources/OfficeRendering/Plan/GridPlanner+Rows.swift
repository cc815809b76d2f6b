import Documents

/// Makes rows of tables of the rows of grids.
extension GridPlanner {
  /// A row as a word processor cuts it.
  func row(_ row: GridRow, in panel: GridPanel) -> PlannedRow {
    let cells = zip(row.cells[panel.columns], panel.columnWidths).map { cell, width in
      let text = cell.printedText
      var planned = cell.planned(text[...])
      planned.place = names[cell.anchor]
      return (planned, layout.lines(ofText: text, within: width).count)
    }
    return self.row(row.label, cells, in: panel)
  }

  /// The part of a row that a page shows.
  func row(_ fragment: RowFragment, in panel: GridPanel) -> PlannedRow {
    let sources = grid.rows[fragment.row].cells[panel.columns]
    let cells = zip(fragment.cells, sources).map { part, cell in
      var planned = part.planned
      // Links lead to where the answer begins.
      if !fragment.isContinuation { planned.place = names[cell.anchor] }
      return (planned, part.lines.count)
    }
    return row(fragment.label, cells, in: panel)
  }

  private func row(
    _ label: String, _ cells: [(cell: PlannedCell, lines: Int)], in panel: GridPanel
  ) -> PlannedRow {
    let stub = grid.hasStub ? [PlannedCell(.label, label[...])] : []
    let heading = PrintLayout(.cellHeading)
    let labelLines =
      grid.hasStub ? heading.lines(ofText: label, within: panel.stubWidth).count : 0
    let lines = cells.reduce(labelLines) { max($0, $1.lines) }
    return PlannedRow(
      cells: stub + cells.map(\.cell), lines: lines,
      isKeptWhole: lines <= PlannedRow.mostLinesKeptWhole)
  }
}

extension GridCell {
  fileprivate var printedText: String {
    switch content {
    case .text(let text): text
    case .absent(let label): label
    }
  }

  fileprivate func planned(_ text: Substring) -> PlannedCell {
    if case .absent = content { return PlannedCell(.absent, text, notes: notes) }
    return PlannedCell(.answer, text, notes: notes)
  }
}

extension CellFragment {
  fileprivate var planned: PlannedCell {
    switch content {
    case .text(let text): PlannedCell(.answer, text, notes: notes)
    case .absent(let label): PlannedCell(.absent, label[...], notes: notes)
    }
  }
}
