import Diagnostics
import Documents

/// Writes a table of figures on a sheet. What the parts of the table are stands before each row, in a
/// column of its own, so that rows can be sorted and filtered and still say where they belong.
struct TableSheet {
  let table: Table
  private let back: SheetPlace
  let language: Language
  let widths: [Int]
  let hasParts: Bool
  let columns: [TableColumn]

  /// The columns that hold numbers: nothing found is a zero there.
  let areNumbers: [Bool]

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
          if case .difference = cell.content { areNumbers[index] = true }
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
    try sheet.acceptFiguresAsTexts()
    try sheet.setPaper(width: widths.reduce(0, +))
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
}
