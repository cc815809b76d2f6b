public import Documents

/// A document as an Excel workbook (Office Open XML): a sheet of contents, then a sheet for each grid,
/// each table and each figure, in their order; where the document has facets, a last sheet lists all
/// answers, to be filtered by them.
///
/// Counts and shares are numbers that can be added up, and lead to the answers they count; answers are
/// texts, whatever they begin with, and never formulas. An answer that a cell cannot hold or show goes
/// on in the next row, whose label says « (suite) »; the cells one under another hold the answer byte
/// for byte, but for CR LF and CR, which become LF, and characters that XML forbids, which become
/// their pictures.
public struct SpreadsheetRenderer: Sendable {
  private let rasteriser: (any Rasteriser)?

  /// - Parameter rasteriser: What makes pictures of figures; without one, figures are told in words on
  ///   the sheet of contents.
  public init(rasteriser: (any Rasteriser)? = nil) {
    self.rasteriser = rasteriser
  }

  /// The bytes of the `.xlsx` file. The same document always gives the same bytes.
  ///
  /// The library writes to a folder of its own under `TMPDIR`, which is gone afterwards.
  ///
  /// - Complexity: O(size of the document).
  public func bytes(of document: Document) throws(SpreadsheetError) -> [UInt8] {
    let language = document.language
    let outline = try DocumentOutline(document, rasteriser: rasteriser)
    let contents = ContentsSheet(outline, of: document)
    let lines = contents.lines
    // Where everything stands is known before anything is written, so that all can lead to all.
    let grids = zip(outline.sheets, lines).map { sheet, line -> GridSheet? in
      guard case .grid(let grid) = sheet.content else { return nil }
      return GridSheet(grid, named: sheet.name, back: line, in: language)
    }
    let places = Dictionary(
      contents.places + grids.compactMap(\.self).flatMap(\.places),
      uniquingKeysWith: { first, _ in first })

    let workbook = try Workbook(title: document.title, subject: document.subtitle ?? "")
    try contents.write(on: workbook.addSheet(named: outline.contentsName), places: places)
    for (index, entry) in outline.sheets.enumerated() {
      let sheet = try workbook.addSheet(named: entry.name)
      switch entry.content {
      case .grid: try grids[index]?.write(on: sheet)
      case .table(let table):
        try TableSheet(table, back: lines[index], in: language).write(on: sheet, places: places)
      case .picture(let figure, let picture):
        try PictureSheet(
          figure: figure, picture: picture, back: lines[index], language: language
        ).write(on: sheet)
      case .answers:
        try AnswersSheet(document, titled: entry.title, back: lines[index])
          .write(on: sheet, places: places)
      }
    }
    return try workbook.bytes()
  }
}
