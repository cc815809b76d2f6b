import Diagnostics
import Documents

extension TableSheet {
  /// Writes a row of the table; a text that a cell cannot show takes several of the sheet.
  ///
  /// - Parameters:
  ///   - links: Where each cell leads.
  ///   - isRuled: Whether a rule stands above the row.
  /// - Returns: The row of the sheet after it.
  func write(
    _ item: TableRow, _ links: [SheetLink?], in part: TablePart, isRuled: Bool, from row: Int,
    on sheet: Sheet, _ calls: inout NoteCalls
  ) throws(SpreadsheetError) -> Int {
    let labels = (hasParts ? [part.title ?? ""] : []) + (table.hasStub ? [item.label] : [])
    let stubs = labels.enumerated().map { index, label in
      CellPieces(SheetText.shown(label), within: widths[index])
    }
    let cells = item.cells.enumerated().map { index, cell in
      CellPieces(SheetText.shown(cell.text(in: language)), within: widths[index + stubs.count])
    }
    let count = (stubs + cells).map(\.pieces.count).max() ?? 1
    for part in 0..<count {
      let row = row + part
      let style = CellStyle(isTotal: item.kind == .total, isRuled: isRuled && part == 0)
      for (index, stub) in stubs.enumerated() {
        let isLabel = table.hasStub && index == stubs.count - 1
        let text = self.text(of: stub, part: part, continues: isLabel ? labels[index] : nil)
        try sheet.write(text, row, index, style.with(role: isLabel ? .label : .plain))
      }
      for (index, cell) in item.cells.enumerated() {
        let pieces = cells[index].pieces
        guard part < pieces.count else { continue }
        let column = index + stubs.count
        if part == 0, let link = links[index] { try sheet.lead(to: link, row, column) }
        var style = style
        style.alignment = columns[index].alignment == .end ? .end : .start
        style.isLink = links[index] != nil
        try write(
          cell, pieces[part], isWhole: pieces.count == 1, style, isNumber: areNumbers[index], row,
          column, on: sheet)
        // Notes are called where the text ends.
        if part == pieces.count - 1 { try calls.call(cell.notes, on: sheet, row, column) }
      }
      let lines = (stubs + cells).map { part < $0.lineCounts.count ? $0.lineCounts[part] : 1 }
      try sheet.setHeight(lines: lines.max() ?? 1, of: row)
    }
    return row + count
  }

  /// - Parameter label: What is said again where the row goes on, if the text is whole.
  private func text(of stub: CellPieces, part: Int, continues label: String?) -> String {
    if part < stub.pieces.count { return String(stub.pieces[part]) }
    guard let label, stub.pieces.count == 1 else { return "" }
    return Continuation.label(SheetText.shown(label), in: language)
  }

  /// The format of a share; « < 1 % » is said by the format, for the number itself is kept.
  private func format(of share: PerCent) -> String {
    if share.isBound { return "\"\(share.text(in: language))\"" }
    return language == .french ? "0\u{A0}%" : "0%"
  }

  /// - Parameter isNumber: Whether the column holds numbers: nothing found is a zero there.
  private func write(
    _ cell: TableCell, _ piece: Substring, isWhole: Bool, _ style: CellStyle, isNumber: Bool,
    _ row: Int, _ column: Int, on sheet: Sheet
  ) throws(SpreadsheetError) {
    let number = { (format: String) in
      style.with(number: NoteCalls.format(format, for: cell.notes))
    }
    switch cell.content {
    case .count(let count) where count.magnitude <= 1 << 53:
      try sheet.write(Double(count), row, column, number("#,##0"))
    case .share(let part, let whole) where whole != 0:
      let share = Double(part) / Double(whole)
      try sheet.write(share, row, column, number(format(of: PerCent(part, of: whole))))
    case .difference(let count) where count.magnitude <= 1 << 53:
      try sheet.write(Double(count), row, column, number("+#,##0;\u{2212}#,##0;0"))
    case .money(let money):
      try sheet.write(money.value, row, column, number(MoneyFormat.text(of: money, in: language)))
    case .nothing where isNumber:
      let dot = "\"·\""
      try sheet.write(0, row, column, number("#,##0;-#,##0;\(dot)"))
    case .absent:
      var absent = style.with(role: .absent)
      absent.alignment = .middle
      try sheet.write(piece, row, column, absent)
    case .count, .share, .difference, .text, .nothing:
      let length = isWhole ? piece.utf8.count : Int.max
      let notes = piece.isEmpty ? [] : cell.notes
      let format = NoteCalls.format("@", for: notes, length: length)
      try sheet.write(piece, row, column, style.with(number: format))
    }
  }
}
