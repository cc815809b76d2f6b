import Diagnostics
import Documents

/// Writes a grid on a sheet: items in rows, actors in columns.
struct GridSheet {
  private let grid: Grid
  private let back: String
  private let language: Language
  private let widths: [Int]

  init(_ grid: Grid, back: String, in language: Language) {
    self.grid = grid
    self.back = back
    self.language = language
    var measures = grid.columns.map(ColumnMeasure.init(heading:))
    for row in grid.rows {
      for (index, cell) in row.cells.enumerated() {
        switch cell.content {
        case .text(let text), .absent(let text): measures[index].add(text)
        }
      }
    }
    var stub = ColumnMeasure(heading: grid.stubHeading)
    for row in grid.rows { stub.add(row.label) }
    widths = (grid.hasStub ? [stub.labelWidth(most: 36)] : []) + measures.map(\.width)
  }

  private var stubCount: Int { grid.hasStub ? 1 : 0 }

  func write(on sheet: Sheet) throws(SpreadsheetError) {
    let head = SheetHead(
      title: grid.title, stubs: grid.hasStub ? [SheetText.shown(grid.stubHeading)] : [],
      columns: grid.columns, spans: grid.spans(over: grid.columns.indices), widths: widths,
      back: back, language: language)
    var row = try head.write(on: sheet) { _ in .start } + 1
    var calls = NoteCalls()
    var continues = false
    for item in grid.rows {
      let next = try write(item, from: row, on: sheet, &calls)
      continues = continues || next > row + 1
      row = next
    }
    let foot = SheetFoot(
      texts: grid.captions + head.shortened()
        + (continues ? [FixedWords.continued[language]] : []),
      calls: calls, widths: widths, language: language)
    try foot.write(on: sheet, from: row)
    sheet.acceptFiguresAsTexts()
    sheet.setPaper(width: widths.reduce(0, +))
  }

  /// - Returns: The row after the item, which may take several.
  private func write(
    _ item: GridRow, from row: Int, on sheet: Sheet, _ calls: inout NoteCalls
  ) throws(SpreadsheetError) -> Int {
    let cells = item.cells.enumerated().map { index, cell in
      CellPieces(cell.content.shown, within: widths[index + stubCount])
    }
    let label = CellPieces(SheetText.shown(item.label), within: widths.first ?? 10)
    let count = max(cells.map(\.pieces.count).max() ?? 1, grid.hasStub ? label.pieces.count : 1)
    for part in 0..<count {
      if grid.hasStub {
        try write(label, of: item, part: part, row + part, on: sheet)
      }
      for (index, cell) in item.cells.enumerated() {
        let pieces = cells[index].pieces
        let piece = part < pieces.count ? pieces[part] : ""
        let column = index + stubCount
        try sheet.write(
          piece, row + part, column, style(of: cell, isLast: part == pieces.count - 1))
        // Notes are called where the answer ends.
        if part == pieces.count - 1 { try calls.call(cell.notes, on: sheet, row + part, column) }
      }
      let lines = (cells + (grid.hasStub ? [label] : [])).map { cell in
        part < cell.lineCounts.count ? cell.lineCounts[part] : 1
      }
      try sheet.setHeight(lines: lines.max() ?? 1, of: row + part)
    }
    return row + count
  }

  private func write(
    _ label: CellPieces, of item: GridRow, part: Int, _ row: Int, on sheet: Sheet
  ) throws(SpreadsheetError) {
    let style = CellStyle(role: .label)
    if part > 0, label.pieces.count == 1, part >= label.pieces.count {
      let text = Continuation.label(SheetText.shown(item.label), in: language)
      try sheet.write(text, row, 0, style)
    } else {
      try sheet.write(part < label.pieces.count ? label.pieces[part] : "", row, 0, style)
    }
  }

  private func style(of cell: GridCell, isLast: Bool) -> CellStyle {
    switch cell.content {
    case .absent: return CellStyle(role: .absent, alignment: .middle)
    case .text(let text):
      let length = text.utf8.count
      let notes = isLast && length > 0 ? cell.notes : []
      return CellStyle(number: NoteCalls.format("@", for: notes, length: length))
    }
  }
}

extension GridCell.Content {
  fileprivate var shown: String {
    switch self {
    case .text(let text), .absent(let text): SheetText.shown(text)
    }
  }
}
