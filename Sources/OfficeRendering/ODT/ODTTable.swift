import Documents

/// Writes a table as OpenDocument does.
struct ODTTable {
  let table: PlannedTable

  /// Which table of the document it is, from 1.
  let number: Int

  /// A row of headings taller than this would leave no room under it if it were repeated.
  private static let mostHeadLines = 20

  func write(
    to xml: inout XMLBuffer, styles: inout ODTAutomaticStyles, notes: inout ODTNotes,
    calls: inout NoteCalls
  ) {
    guard !table.columnWidths.isEmpty else { return }
    let width = table.columnWidths.reduce(0, +)
    let style = styles.table(width: width, isKeptTogether: table.isKeptTogether)
    xml.raw(
      "<table:table table:name=\"Table\(number)\" table:style-name=\"\(style)\"><table:title>")
    xml.text(RunningText.name(table.name))
    xml.raw("</table:title><table:desc>")
    xml.text(table.description)
    xml.raw("</table:desc>")
    for width in table.columnWidths {
      xml.raw("<table:table-column table:style-name=\"\(styles.column(width: width))\"/>")
    }
    let isRepeated = table.headRows.reduce(0, { $0 + $1.lines }) <= Self.mostHeadLines
    if isRepeated { xml.raw("<table:table-header-rows>") }
    for (index, row) in table.headRows.enumerated() {
      let isLast = index == table.headRows.count - 1
      write(row, isFirst: index == 0, isLast: isLast, &xml, &styles, &notes, &calls)
    }
    if isRepeated { xml.raw("</table:table-header-rows>") }
    for (index, row) in table.rows.enumerated() {
      // Where the word processor cuts the pages, each row calls its notes anew.
      if !table.isKeptTogether { calls.startOver() }
      let isLast = index == table.rows.count - 1
      write(row, isFirst: false, isLast: isLast, &xml, &styles, &notes, &calls)
    }
    xml.raw("</table:table>")
  }

  private func write(
    _ row: PlannedRow, isFirst: Bool, isLast: Bool, _ xml: inout XMLBuffer,
    _ styles: inout ODTAutomaticStyles, _ notes: inout ODTNotes, _ calls: inout NoteCalls
  ) {
    let rowStyle = styles.row(isKeptWhole: row.isKeptWhole)
    xml.raw("<table:table-row table:style-name=\"\(rowStyle)\">")
    let keepsNext =
      row.kind == .part || (table.isKeptTogether && isLast && !table.foot.isEmpty)
    for (index, cell) in row.cells.enumerated() {
      guard cell.rows > 0 else {
        xml.raw("<table:covered-table-cell/>")
        continue
      }
      let look = ODTCellLook(
        kind: row.kind, isAbsent: cell.role == .absent, isFirstRow: isFirst,
        isLastRow: isLast || cell.rows > 1, isFirstColumn: index == 0)
      xml.raw("<table:table-cell table:style-name=\"\(styles.cell(look))\"")
      if cell.columns > 1 { xml.raw(" table:number-columns-spanned=\"\(cell.columns)\"") }
      if cell.rows > 1 { xml.raw(" table:number-rows-spanned=\"\(cell.rows)\"") }
      xml.raw(" office:value-type=\"string\">")
      let style = ODTNames.style(StyleID.cell(cell.role, in: table, kind: row.kind))
      write(cell, keepsNext ? styles.kept(style) : style, &xml, &notes, &calls)
      xml.raw("</table:table-cell>")
      for _ in 1..<max(1, cell.columns) { xml.raw("<table:covered-table-cell/>") }
    }
    xml.raw("</table:table-row>")
  }

  /// Line ends in an answer end paragraphs. Those after the last thing to be seen are kept, so that
  /// the answer can be read back byte for byte, but stand a point high.
  private func write(
    _ cell: PlannedCell, _ style: String, _ xml: inout XMLBuffer, _ notes: inout ODTNotes,
    _ calls: inout NoteCalls
  ) {
    let ink = cell.text.withoutTrailingBlanks
    xml.raw("<text:p text:style-name=\"\(style)\">")
    write(cell.text[..<ink.endIndex], nextStyle: style, to: &xml)
    notes.writeCalls(of: cell.notes, calls: &calls, to: &xml)
    write(cell.text[ink.endIndex...], nextStyle: StyleID.hairline, to: &xml)
    xml.raw("</text:p>")
  }

  private func write(_ text: Substring, nextStyle: String, to xml: inout XMLBuffer) {
    let utf8 = Array(text.utf8)
    let span = utf8.span
    TextPieces.forEach(in: span) { piece in
      switch piece {
      case .run(let range): xml.openRun(span.extracting(range))
      case .tab: xml.raw("<text:tab/>")
      case .lineEnd: xml.raw("</text:p><text:p text:style-name=\"\(nextStyle)\">")
      }
    }
  }
}
