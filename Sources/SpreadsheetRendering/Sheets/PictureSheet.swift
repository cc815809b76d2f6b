import Diagnostics
import Documents

/// Shows a figure on a sheet: its title, what it says in words, the picture, and what is said of it.
struct PictureSheet {
  let figure: Figure
  let picture: SheetPicture
  let back: SheetPlace
  let language: Language

  /// What stands across a page, in characters: a column alone is never made smaller to fit.
  private var width: Int { isLandscape ? 118 : 92 }

  /// Title and words take a fifth of the page, whose sides are as 5 to 7.
  private var isLandscape: Bool { picture.width > 1.75 * picture.height }

  /// More rows than these are printed on several pages: on one, words would be too small.
  private static let mostRowsOnAPage = 100

  /// The height of a row nobody set, in points.
  private static let rowHeight = 15.0

  func write(on sheet: Sheet) throws(SpreadsheetError) {
    try sheet.setWidth(width, of: 0)
    let prose = ProseWriter(sheet: sheet, widths: [width])
    var row = try prose.write(figure.title, from: 0, CellStyle(role: .title), size: 14)
    try sheet.link(
      FixedWords.back[language], SheetLink(back), row, 0, CellStyle(role: .link, wraps: false))
    row = try prose.write(figure.description, from: row + 2, CellStyle(role: .caption)) + 1
    try sheet.insert(picture, row, description: "\(figure.title). \(figure.description)")
    row += Int((picture.height / Self.rowHeight).rounded(.up)) + 1
    for text in figure.foot {
      row = try prose.write(text, from: row, CellStyle(role: .caption))
    }
    try sheet.acceptFiguresAsTexts()
    sheet.hideGridlines()
    try sheet.setPaper(width: width, isLandscape: isLandscape)
    if row <= Self.mostRowsOnAPage { sheet.fitOnAPage() }
  }
}
