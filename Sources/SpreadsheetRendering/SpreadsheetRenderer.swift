public import Documents

/// A document as an Excel workbook (Office Open XML): a sheet of contents, then a sheet for each grid
/// and each table, in their order.
///
/// Counts and shares are numbers that can be added up; answers are texts, whatever they begin with,
/// and never formulas. An answer that a cell cannot hold or show goes on in the next row, whose label
/// says « (suite) »; the cells one under another hold the answer byte for byte, but for CR LF and CR,
/// which become LF, and characters that XML forbids, which become their pictures.
public struct SpreadsheetRenderer: Sendable {
  public init() {}

  /// The bytes of the `.xlsx` file. The same document always gives the same bytes.
  ///
  /// The library writes to a folder of its own under `TMPDIR`, which is gone afterwards.
  ///
  /// - Complexity: O(size of the document).
  public func bytes(of document: Document) throws(SpreadsheetError) -> [UInt8] {
    let workbook = try Workbook(title: document.title, subject: document.subtitle ?? "")
    let outline = DocumentOutline(document)
    let contents = try workbook.addSheet(named: outline.contentsName)
    let sheets = try outline.tables.map { table throws(SpreadsheetError) in
      try workbook.addSheet(named: table.sheetName)
    }
    try ContentsSheet(outline: outline, document: document).write(on: contents)
    for (table, sheet) in zip(outline.tables, sheets) {
      switch table.content {
      case .grid(let grid):
        try GridSheet(grid, back: outline.contentsName, in: document.language).write(on: sheet)
      case .table(let table):
        try TableSheet(table, back: outline.contentsName, in: document.language).write(on: sheet)
      }
    }
    return try workbook.bytes()
  }
}
