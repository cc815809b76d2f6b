import Documents

/// Writes a table as OpenDocument does.
struct ODTTable {
  let table: PlannedTable

  /// Which table of the document it is, from 1.
  let number: Int

  /// Whether each row calls its notes anew, as the word processor cuts the pages.
  let callsByRow: Bool

  func write(to story: inout ODTStory) {
    guard !table.columnWidths.isEmpty else { return }
    let width = table.columnWidths.reduce(0, +)
    let style = story.styles.table(width: width, isKeptTogether: table.isKeptTogether)
    story.xml.raw(
      "<table:table table:name=\"Table\(number)\" table:style-name=\"\(style)\"><table:title>")
    story.xml.text(RunningText.name(table.name))
    story.xml.raw("</table:title><table:desc>")
    story.xml.text(table.description)
    story.xml.raw("</table:desc>")
    for width in table.columnWidths {
      story.xml.raw(
        "<table:table-column table:style-name=\"\(story.styles.column(width: width))\"/>")
    }
    if table.repeatsHead { story.xml.raw("<table:table-header-rows>") }
    for (index, row) in table.headRows.enumerated() {
      let isLast = index == table.headRows.count - 1
      write(row, isFirst: index == 0, isLast: isLast, to: &story)
    }
    if table.repeatsHead { story.xml.raw("</table:table-header-rows>") }
    for (index, row) in table.rows.enumerated() {
      if callsByRow, !table.isKeptTogether { story.startNotesOver() }
      let isLast = index == table.rows.count - 1
      write(row, isFirst: false, isLast: isLast, to: &story)
    }
    story.xml.raw("</table:table>")
  }

  private func write(
    _ row: PlannedRow, isFirst: Bool, isLast: Bool, to story: inout ODTStory
  ) {
    let rowStyle = story.styles.row(isKeptWhole: row.isKeptWhole)
    story.xml.raw("<table:table-row table:style-name=\"\(rowStyle)\">")
    let keepsNext =
      row.kind == .part || (table.isKeptTogether && isLast && !table.foot.isEmpty)
    for (index, cell) in row.cells.enumerated() {
      guard cell.rows > 0 else {
        story.xml.raw("<table:covered-table-cell/>")
        continue
      }
      let look = ODTCellLook(
        kind: row.kind, isAbsent: cell.role == .absent, isFirstRow: isFirst,
        isLastRow: isLast || cell.rows > 1, isFirstColumn: index == 0)
      story.xml.raw("<table:table-cell table:style-name=\"\(story.styles.cell(look))\"")
      if cell.columns > 1 { story.xml.raw(" table:number-columns-spanned=\"\(cell.columns)\"") }
      if cell.rows > 1 { story.xml.raw(" table:number-rows-spanned=\"\(cell.rows)\"") }
      story.xml.raw(" office:value-type=\"string\">")
      let style = ODTNames.style(StyleID.cell(cell.role, in: table, kind: row.kind))
      write(cell, keepsNext ? story.styles.kept(style) : style, to: &story)
      story.xml.raw("</table:table-cell>")
      for _ in 1..<max(1, cell.columns) { story.xml.raw("<table:covered-table-cell/>") }
    }
    story.xml.raw("</table:table-row>")
  }

  /// Line ends in an answer end paragraphs. Blanks after the last thing to be seen are kept, so that
  /// the answer can be read back byte for byte, but hidden: they would take room.
  private func write(_ cell: PlannedCell, _ style: String, to story: inout ODTStory) {
    let ink = cell.text.withoutTrailingBlanks
    story.xml.raw("<text:p text:style-name=\"\(style)\">")
    story.bookmark(cell.place)
    write(ink, style, link: cell.link, to: &story.xml)
    story.writeCalls(of: cell.notes)
    let blanks = cell.text[ink.endIndex...]
    if !blanks.isEmpty {
      story.xml.raw("<text:span text:style-name=\"\(ODTNames.style(StyleID.hidden))\">")
      story.xml.openText(blanks)
      story.xml.raw("</text:span>")
    }
    story.xml.raw("</text:p>")
  }

  private func write(
    _ text: Substring, _ style: String, link: String?, to xml: inout XMLBuffer
  ) {
    let utf8 = Array(text.utf8)
    let span = utf8.span
    func begin(_ xml: inout XMLBuffer) {
      if let link { xml.openLinkStart(to: link, style: StyleID.cellLink) }
    }
    func end(_ xml: inout XMLBuffer) {
      if link != nil { xml.raw("</text:a>") }
    }
    begin(&xml)
    TextPieces.forEach(in: span) { piece in
      switch piece {
      case .run(let range): xml.openRun(span.extracting(range))
      case .tab: xml.raw("<text:tab/>")
      case .lineEnd:
        end(&xml)
        xml.raw("</text:p><text:p text:style-name=\"\(style)\">")
        begin(&xml)
      }
    }
    end(&xml)
  }
}
