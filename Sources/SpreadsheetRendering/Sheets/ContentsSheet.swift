import Diagnostics
import Documents

/// The first sheet: the title, what stands between the tables, and the way to each of them.
struct ContentsSheet {
  private let outline: DocumentOutline
  private let document: Document

  /// Where each entry of the outline begins.
  private let rows: [Int]
  private let end: Int

  /// What stands across a page, in characters.
  private static let width = 92

  /// The columns beside the text, for words that lead to several places.
  private static let besideWidth = 34

  init(_ outline: DocumentOutline, of document: Document) {
    self.outline = outline
    self.document = document
    var row = Self.head(of: document).reduce(0) { row, line in
      row + ProseWriter.rowCount(line.text, line.style, size: line.size, width: Self.width)
    }
    row += 1
    var rows: [Int] = []
    for entry in outline.entries {
      switch entry.kind {
      case .heading(let title):
        row += entry.level == 0 ? 1 : 0
        rows.append(row)
        let style = Self.heading(entry.level)
        row += ProseWriter.rowCount(title, style, size: 11, width: Self.width)
      case .text(let paragraph):
        rows.append(row)
        let style = Self.text(entry.level, isLink: false)
        row += ProseWriter.rowCount(paragraph.text, style, width: Self.width)
      case .sheet:
        rows.append(row)
        row += 1
      }
    }
    self.rows = rows
    end = row
  }

  // MARK: - Places

  /// Where the anchors of the outline lead: to lines of this sheet, or to sheets.
  var places: [(Anchor, SheetPlace)] {
    zip(outline.entries, rows).compactMap { entry, row in
      if case .sheet(let index) = entry.kind {
        let sheet = outline.sheets[index]
        return sheet.anchor.map { ($0, SheetPlace(sheet.name)) }
      }
      return entry.anchor.map { ($0, SheetPlace(outline.contentsName, row: row)) }
    }
  }

  /// The line that leads to each sheet, by which readers come back.
  var lines: [SheetPlace] {
    zip(outline.entries, rows).compactMap { entry, row in
      guard case .sheet = entry.kind else { return nil }
      return SheetPlace(outline.contentsName, row: row)
    }
  }

  // MARK: - Writing

  /// - Parameter places: Where anchors lead, in the whole workbook.
  func write(on sheet: Sheet, places: [Anchor: SheetPlace]) throws(SpreadsheetError) {
    try sheet.setWidth(Self.width, of: 0)
    let prose = ProseWriter(sheet: sheet, widths: [Self.width])
    var row = 0
    for line in Self.head(of: document) {
      row = try prose.write(line.text, from: row, line.style, size: line.size)
    }
    var besideCount = 0
    for (entry, row) in zip(outline.entries, rows) {
      switch entry.kind {
      case .heading(let title):
        _ = try prose.write(title, from: row, Self.heading(entry.level), size: 11)
      case .text(let paragraph):
        let links = ParagraphLinks(paragraph, in: places, document.language)
        if let own = links.own { try sheet.lead(to: own, row, 0) }
        let style = Self.text(entry.level, isLink: links.own != nil)
        _ = try prose.write(paragraph.text, from: row, style)
        try write(links.beside, row, on: sheet)
        besideCount = max(besideCount, links.beside.count)
      case .sheet(let index):
        try write(outline.sheets[index], level: entry.level, row, on: sheet)
      }
    }
    for column in 0..<besideCount { try sheet.setWidth(Self.besideWidth, of: column + 1) }
    try sheet.acceptFiguresAsTexts()
    sheet.hideGridlines()
    try sheet.setPaper(width: Self.width, isLandscape: false)
    if besideCount > 0 { try sheet.printOnly(columns: 1, rows: end) }
  }

  private func write(
    _ leads: [ParagraphLinks.Lead], _ row: Int, on sheet: Sheet
  ) throws(SpreadsheetError) {
    for (index, lead) in leads.enumerated() {
      let words = CellBeginning("→ \(lead.words)", within: Self.besideWidth, mostLines: 1)
      try sheet.link(
        words.text, lead.link, row, index + 1, CellStyle(role: .link, wraps: false))
    }
  }

  private func write(
    _ entry: DocumentOutline.SheetEntry, level: Int, _ row: Int, on sheet: Sheet
  ) throws(SpreadsheetError) {
    // A link needs words, and some programs do not break its line; the whole title stands on the sheet
    // itself.
    let title = CellBeginning(
      entry.title.isEmpty ? entry.name : entry.title, within: Self.width - 2 * level, mostLines: 1)
    let style = CellStyle(role: .link, indent: level, wraps: false)
    try sheet.link(title.text, SheetLink(SheetPlace(entry.name)), row, 0, style)
  }

  // MARK: - Lines

  private static func head(
    of document: Document
  ) -> [(text: String, style: CellStyle, size: Double)] {
    [(document.title, CellStyle(role: .title), 14)]
      + (document.subtitle.map { [($0, CellStyle(role: .subtitle), 11)] } ?? [])
      + (document.titlePage?.lines ?? []).map { ($0, CellStyle(role: .caption), 10) }
  }

  private static func heading(_ level: Int) -> CellStyle {
    CellStyle(role: .sectionHeading, indent: level)
  }

  private static func text(_ level: Int, isLink: Bool) -> CellStyle {
    CellStyle(role: .caption, indent: level, isLink: isLink)
  }
}
