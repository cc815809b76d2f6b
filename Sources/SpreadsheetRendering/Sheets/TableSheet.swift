import Diagnostics
import Documents

/// Writes a table of figures on a sheet. What the parts of the table are stands before each row, in a
/// column of its own, so that rows can be sorted and filtered and still say where they belong.
struct TableSheet {
  private let table: Table
  private let back: SheetPlace
  private let language: Language
  private let widths: [Int]
  private let hasParts: Bool
  private let columns: [TableColumn]

  /// The columns that hold numbers: nothing found is a zero there.
  private let areNumbers: [Bool]

  init(_ table: Table, back: SheetPlace, in language: Language) {
    self.table = table
    self.back = back
    self.language = language
    columns = table.columns
    hasParts = table.parts.contains { $0.title != nil }
    var measures = columns.map { ColumnMeasure(heading: $0.heading) }
    var areNumbers = columns.map { _ in false }
    var stub = ColumnMeasure(heading: table.stubHeading)
    var part = ColumnMeasure(heading: FixedWords.part[language])
    for section in table.parts {
      part.add(section.title ?? "")
      for row in section.rows {
        stub.add(row.label)
        for (index, cell) in row.cells.enumerated() {
          measures[index].add(cell.text(in: language))
          if case .count = cell.content { areNumbers[index] = true }
          if case .share = cell.content { areNumbers[index] = true }
        }
      }
    }
    self.areNumbers = areNumbers
    widths =
      (hasParts ? [part.labelWidth(most: 30)] : [])
      + (table.hasStub ? [stub.labelWidth(most: 44)] : [])
      + measures.map(\.width)
  }

  private var stubs: [String] {
    (hasParts ? [FixedWords.part[language]] : [])
      + (table.hasStub ? [SheetText.shown(table.stubHeading)] : [])
  }

  /// - Parameter places: Where the answers stand that figures lead to.
  func write(on sheet: Sheet, places: [Anchor: SheetPlace]) throws(SpreadsheetError) {
    let head = SheetHead(
      title: table.title, stubs: stubs, columns: columns.map(\.heading),
      spans: table.heads.spans(over: columns.indices), widths: widths, back: back,
      language: language)
    try head.write(on: sheet) { columns[$0].alignment == .end ? .end : .start }
    let headings = head.headingRow
    var row = headings + 1
    var calls = NoteCalls()
    var lastBody = headings
    var continues = false
    var leads = false
    var totals: (row: TableRow, place: Int)?
    for part in table.parts {
      var previous = TableRow.Kind.body
      for item in part.rows {
        // One rule above totals that stand together.
        let isRuled = item.kind == .total && previous == .body
        previous = item.kind
        let links = item.cells.map { SheetLink(to: $0.sources, in: places, language) }
        leads = leads || links.contains { $0 != nil }
        let next = try write(
          item, links, in: part, isRuled: isRuled, from: row, on: sheet, &calls)
        continues = continues || next > row + 1
        if item.kind == .total, TotalsChart.columns(of: item) != nil { totals = (item, row) }
        row = next
        if item.kind == .body { lastBody = row - 1 }
      }
    }
    // The last totals stay in sight, whatever is filtered.
    if lastBody > headings, !widths.isEmpty {
      try sheet.filter(rows: headings...lastBody, columns: widths.indices)
    }
    let foot = SheetFoot(
      texts: table.captions + table.bases + table.remarks + head.shortened()
        + (leads ? [FixedWords.leads[language]] : [])
        + (continues ? [FixedWords.continued[language]] : []),
      calls: calls, widths: widths, language: language)
    row = try foot.write(on: sheet, from: row)
    if let totals { try insertChart(of: totals.row, totals.place, headings, below: row, on: sheet) }
    sheet.acceptFiguresAsTexts()
    sheet.setPaper(width: widths.reduce(0, +))
  }

  private func insertChart(
    of totals: TableRow, _ place: Int, _ headings: Int, below row: Int, on sheet: Sheet
  ) throws(SpreadsheetError) {
    guard let columns = TotalsChart.columns(of: totals) else { return }
    let start = stubs.count
    let spanners = table.heads.spans(over: columns)
    let chart = SheetChart(
      title: table.title, description: TotalsChart.description(of: totals, in: table, language),
      categories: spanners.count == 1 ? spanners[0].title ?? "" : "", values: totals.label,
      headingRow: headings, valueRow: place,
      columns: columns.lowerBound + start..<columns.upperBound + start)
    try sheet.insert(chart, row + 1)
  }

  // MARK: - Rows

  /// - Returns: The row after it; a text that a cell cannot show takes several.
  private func write(
    _ item: TableRow, _ links: [SheetLink?], in part: TablePart, isRuled: Bool, from row: Int,
    on sheet: Sheet,
    _ calls: inout NoteCalls
  ) throws(SpreadsheetError) -> Int {
    let isTotal = item.kind == .total
    let titles = (hasParts ? [part.title ?? ""] : []) + (table.hasStub ? [item.label] : [])
    let stubs = titles.enumerated().map { index, title in
      CellPieces(SheetText.shown(title), within: widths[index])
    }
    let cells = item.cells.enumerated().map { index, cell in
      CellPieces(SheetText.shown(cell.text(in: language)), within: widths[index + stubs.count])
    }
    let count = (stubs + cells).map(\.pieces.count).max() ?? 1
    for part in 0..<count {
      for (index, stub) in stubs.enumerated() {
        let isLabel = index == stubs.count - 1 && table.hasStub
        let style = CellStyle(
          role: isLabel ? .label : .plain, isTotal: isTotal, isRuled: isRuled && part == 0)
        let isAgain = part >= stub.pieces.count && isLabel && stub.pieces.count == 1
        let text =
          isAgain
          ? Continuation.label(SheetText.shown(titles[index]), in: language)
          : part < stub.pieces.count ? String(stub.pieces[part]) : ""
        try sheet.write(text, row + part, index, style)
      }
      for (index, cell) in item.cells.enumerated() {
        let pieces = cells[index].pieces
        let place = CellPlace(row: row + part, column: index + stubs.count)
        let isLast = part == pieces.count - 1
        if part == 0, let link = links[index] { try sheet.lead(to: link, place.row, place.column) }
        if part == 0 || part < pieces.count {
          try write(
            cell, piece: pieces[part], isWhole: pieces.count == 1,
            isTotal: isTotal, isRuled: isRuled && part == 0, isLink: links[index] != nil,
            index, place, on: sheet)
        }
        if isLast { try calls.call(cell.notes, on: sheet, place.row, place.column) }
      }
      let lines = (stubs + cells).map { part < $0.lineCounts.count ? $0.lineCounts[part] : 1 }
      try sheet.setHeight(lines: lines.max() ?? 1, of: row + part)
    }
    return row + count
  }

  private struct CellPlace {
    let row: Int
    let column: Int
  }

  private func write(
    _ cell: TableCell, piece: Substring, isWhole: Bool, isTotal: Bool, isRuled: Bool,
    isLink: Bool, _ index: Int, _ place: CellPlace, on sheet: Sheet
  ) throws(SpreadsheetError) {
    let alignment: CellStyle.Alignment = columns[index].alignment == .end ? .end : .start
    let style = CellStyle(
      alignment: alignment, isTotal: isTotal, isRuled: isRuled, isLink: isLink)
    let number = { (format: String) in
      style.with(number: NoteCalls.format(format, for: cell.notes))
    }
    switch cell.content {
    case .count(let count) where count.magnitude <= 1 << 53:
      try sheet.write(Double(count), place.row, place.column, number("#,##0"))
    case .share(let part, let whole) where whole != 0:
      let share = Double(part) / Double(whole)
      let format = language == .french ? "0\u{A0}%" : "0%"
      try sheet.write(share, place.row, place.column, number(format))
    case .nothing where areNumbers[index]:
      let dot = "\"·\""
      try sheet.write(0, place.row, place.column, number("#,##0;-#,##0;\(dot)"))
    case .absent:
      let absent = CellStyle(
        role: .absent, alignment: .middle, isTotal: isTotal, isRuled: isRuled, isLink: isLink)
      try sheet.write(piece, place.row, place.column, absent)
    case .count, .share, .text, .nothing:
      let length = isWhole ? piece.utf8.count : Int.max
      let notes = piece.isEmpty ? [] : cell.notes
      let format = NoteCalls.format("@", for: notes, length: length)
      try sheet.write(piece, place.row, place.column, style.with(number: format))
    }
  }
}
