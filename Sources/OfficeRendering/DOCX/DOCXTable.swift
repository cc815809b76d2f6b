import Documents

/// Writes a table as WordprocessingML.
struct DOCXTable {
  let table: PlannedTable

  /// Whether each row calls its notes anew, as the word processor cuts the pages.
  let callsByRow: Bool

  func write(to story: inout DOCXStory) {
    guard !table.columnWidths.isEmpty else { return }
    writeProperties(to: &story.xml)
    for (index, row) in table.headRows.enumerated() {
      write(row, isLast: index == table.headRows.count - 1, to: &story)
    }
    for (index, row) in table.rows.enumerated() {
      if callsByRow, !table.isKeptTogether { story.startNotesOver() }
      write(row, isLast: index == table.rows.count - 1, to: &story)
    }
    story.xml.raw("</w:tbl>")
  }

  private func writeProperties(to xml: inout XMLBuffer) {
    let hasLabels = table.rows.contains { $0.cells.first?.role == .label }
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"\(StyleID.table)\"/>")
    xml.raw("<w:tblW w:w=\"\(table.columnWidths.reduce(0, +))\" w:type=\"dxa\"/>")
    xml.raw("<w:tblLayout w:type=\"fixed\"/>")
    xml.raw("<w:tblLook w:val=\"\(hasLabels ? "04A0" : "0420")\" w:firstRow=\"1\" w:lastRow=\"0\"")
    xml.raw(
      " w:firstColumn=\"\(hasLabels ? 1 : 0)\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"
    )
    xml.raw("<w:tblCaption w:val=\"")
    xml.text(RunningText.name(table.name))
    xml.raw("\"/><w:tblDescription w:val=\"")
    xml.text(table.description)
    xml.raw("\"/></w:tblPr><w:tblGrid>")
    for width in table.columnWidths { xml.raw("<w:gridCol w:w=\"\(width)\"/>") }
    xml.raw("</w:tblGrid>")
  }

  private func write(_ row: PlannedRow, isLast: Bool, to story: inout DOCXStory) {
    story.xml.raw("<w:tr>")
    let isRepeated = row.kind == .head && table.repeatsHead
    if isRepeated || (row.isKeptWhole && row.kind != .head) {
      story.xml.raw("<w:trPr><w:cantSplit/>\(isRepeated ? "<w:tblHeader/>" : "")</w:trPr>")
    }
    let keepsNext =
      row.kind == .head || row.kind == .part
      || (table.isKeptTogether && (!isLast || !table.foot.isEmpty))
    var column = 0
    for cell in row.cells {
      let width = table.columnWidths[column..<column + cell.columns].reduce(0, +)
      column += cell.columns
      story.xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
      if cell.columns > 1 { story.xml.raw("<w:gridSpan w:val=\"\(cell.columns)\"/>") }
      if cell.rows != 1 { story.xml.raw("<w:vMerge\(cell.rows > 1 ? " w:val=\"restart\"" : "")/>") }
      story.xml.raw(Self.properties(of: cell, in: row, isLast: isLast))
      story.xml.raw("</w:tcPr>")
      let style = StyleID.cell(cell.role, in: table, kind: row.kind)
      DOCXCell(cell: cell, style: style, keepsNext: keepsNext)
        .write(to: &story)
      story.xml.raw("</w:tc>")
    }
    story.xml.raw("</w:tr>")
  }

  /// Borders, shading and standing, in the order of the schema.
  private static func properties(of cell: PlannedCell, in row: PlannedRow, isLast: Bool) -> String {
    var borders = ""
    if row.kind == .head, isLast || cell.rows > 1 {
      borders = border("bottom", Palette.accent, width: 12)
    } else if row.kind == .total {
      borders = border("top", Palette.strong, width: 6)
    }
    if !borders.isEmpty { borders = "<w:tcBorders>\(borders)</w:tcBorders>" }
    if cell.role == .absent {
      return borders
        + "<w:shd w:val=\"thinDiagStripe\" w:color=\"\(Palette.hatch)\" w:fill=\"FFFFFF\"/>"
    }
    let isShaded = row.kind == .head || row.kind == .total
    return borders
      + (isShaded ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(Palette.band)\"/>" : "")
      + (row.kind == .head ? "<w:vAlign w:val=\"bottom\"/>" : "")
  }

  private static func border(_ side: String, _ colour: String, width: Int) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(width)\" w:space=\"0\" w:color=\"\(colour)\"/>"
  }
}
