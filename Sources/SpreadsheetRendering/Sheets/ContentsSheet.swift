import Diagnostics
import Documents

/// The first sheet: the title, what stands between the tables, and the way to each of them.
struct ContentsSheet {
  let outline: DocumentOutline
  let document: Document

  private static let width = 100

  func write(on sheet: Sheet) throws(SpreadsheetError) {
    try sheet.setWidth(Self.width, of: 0)
    let prose = ProseWriter(sheet: sheet, widths: [Self.width])
    var row = try prose.write(document.title, from: 0, CellStyle(role: .title), size: 14)
    if let subtitle = document.subtitle {
      row = try prose.write(subtitle, from: row, CellStyle(role: .subtitle), size: 11)
    }
    row += 1
    for entry in outline.entries {
      switch entry.kind {
      case .heading(let title):
        row += entry.level == 0 ? 1 : 0
        let style = CellStyle(role: .sectionHeading, indent: entry.level)
        row = try prose.write(title, from: row, style, size: 11)
      case .text(let text):
        row = try prose.write(text, from: row, CellStyle(role: .caption, indent: entry.level))
      case .table(let index):
        row = try link(to: outline.tables[index], level: entry.level, row, sheet)
      }
    }
    sheet.acceptFiguresAsTexts()
    sheet.hideGridlines()
    sheet.setPaper(width: Self.width, isLandscape: false)
  }

  private func link(
    to table: DocumentOutline.TableEntry, level: Int, _ row: Int, _ sheet: Sheet
  ) throws(SpreadsheetError) -> Int {
    // A link needs words; the whole title stands on the sheet itself.
    let title = table.title.isEmpty ? table.sheetName : SheetText.shown(table.title)
    let cut = CellPieces(title, within: Self.width - 2 * level)
    let style = CellStyle(role: .link, indent: level)
    try sheet.link(String(cut.pieces[0]), to: table.sheetName, row, 0, style)
    try sheet.setHeight(lines: cut.lineCounts[0], of: row)
    return row + 1
  }
}
