import Diagnostics
import Documents

/// Writes a grid on a sheet: items in rows, actors in columns.
struct GridSheet {
  /// A row with its texts cut to what cells can hold and rows can show.
  private struct PlannedRow {
    let item: GridRow
    let label: CellPieces
    let cells: [CellPieces]

    /// The first of its rows on the sheet, and how many there are.
    let start: Int
    let count: Int
  }

  private let grid: Grid
  private let name: String
  private let language: Language
  private let widths: [Int]
  private let head: SheetHead
  private let rows: [PlannedRow]

  /// - Parameter name: That of the sheet.
  init(_ grid: Grid, named name: String, back: SheetPlace, in language: Language) {
    self.grid = grid
    self.name = name
    self.language = language
    let widths = Self.widths(of: grid)
    self.widths = widths
    head = SheetHead(
      title: grid.title, stubs: grid.hasStub ? [SheetText.shown(grid.stubHeading)] : [],
      columns: grid.columns, spans: grid.spans(over: grid.columns.indices), widths: widths,
      back: back, language: language)
    let stubCount = grid.hasStub ? 1 : 0
    var next = head.headingRow + 1
    rows = grid.rows.map { item in
      let cells = item.cells.enumerated().map { index, cell in
        CellPieces(cell.content.shown, within: widths[index + stubCount])
      }
      let label = CellPieces(SheetText.shown(item.label), within: widths.first ?? 10)
      let count = max(
        cells.map(\.pieces.count).max() ?? 1, grid.hasStub ? label.pieces.count : 1)
      defer { next += count }
      return PlannedRow(item: item, label: label, cells: cells, start: next, count: count)
    }
  }

  private static func widths(of grid: Grid) -> [Int] {
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
    return (grid.hasStub ? [stub.labelWidth(most: 36)] : []) + measures.map(\.width)
  }

  private var stubCount: Int { grid.hasStub ? 1 : 0 }

  /// Where the answers stand that other parts lead to.
  var places: [(Anchor, SheetPlace)] {
    rows.flatMap { row in
      row.item.cells.enumerated().compactMap { index, cell in
        cell.anchor.map { ($0, SheetPlace(name, row: row.start, column: index + stubCount)) }
      }
    }
  }

  func write(on sheet: Sheet) throws(SpreadsheetError) {
    try head.write(on: sheet) { _ in .start }
    var calls = NoteCalls()
    for row in rows { try write(row, on: sheet, &calls) }
    let continues = rows.contains { $0.count > 1 }
    let foot = SheetFoot(
      texts: grid.captions + head.shortened()
        + (continues ? [FixedWords.continued[language]] : []),
      calls: calls, widths: widths, language: language)
    try foot.write(on: sheet, from: rows.last.map { $0.start + $0.count } ?? head.headingRow + 1)
    try sheet.acceptFiguresAsTexts()
    try sheet.setPaper(width: widths.reduce(0, +))
  }

  private func write(
    _ planned: PlannedRow, on sheet: Sheet, _ calls: inout NoteCalls
  ) throws(SpreadsheetError) {
    for part in 0..<planned.count {
      let row = planned.start + part
      if grid.hasStub { try write(planned.label, of: planned.item, part: part, row, on: sheet) }
      for (index, cell) in planned.item.cells.enumerated() {
        let pieces = planned.cells[index].pieces
        let piece = part < pieces.count ? pieces[part] : ""
        let column = index + stubCount
        try sheet.write(piece, row, column, style(of: cell, isLast: part == pieces.count - 1))
        // Notes are called where the answer ends.
        if part == pieces.count - 1 { try calls.call(cell.notes, on: sheet, row, column) }
      }
      let lines = (planned.cells + (grid.hasStub ? [planned.label] : [])).map { cell in
        part < cell.lineCounts.count ? cell.lineCounts[part] : 1
      }
      try sheet.setHeight(lines: lines.max() ?? 1, of: row)
    }
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
