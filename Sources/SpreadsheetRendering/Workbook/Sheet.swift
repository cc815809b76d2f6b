internal import CXLSXWriter

/// One sheet of a workbook; rows and columns count from 0.
struct Sheet {
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384

  /// More links than this are not made: programs would take the workbook for damaged.
  ///
  /// Source: Microsoft, “Excel specifications and limits”: 65,530 on a sheet.
  private static let linkLimit = 65_000

  private final class LinkCount { var count = 0 }

  let name: String
  private let links = LinkCount()
  let opaque: OpaqueSheet
  private let book: Workbook

  init(_ opaque: OpaqueSheet, name: String, book: Workbook) {
    self.opaque = opaque
    self.name = name
    self.book = book
  }

  // MARK: - Cells

  /// A text, whatever it begins with: never a formula. The empty text makes an empty cell.
  func write(
    _ text: some StringProtocol, _ row: Int, _ column: Int, _ style: CellStyle
  ) throws(SpreadsheetError) {
    let place = try place(row, column)
    let format = unsafe book.format(style)?.pointer
    let error =
      text.isEmpty
      ? unsafe worksheet_write_blank(opaque.pointer, place.row, place.column, format)
      : unsafe worksheet_write_string(
        opaque.pointer, place.row, place.column, SheetText.escaped(String(text)), format)
    try check(error)
  }

  func write(
    _ number: Double, _ row: Int, _ column: Int, _ style: CellStyle
  ) throws(SpreadsheetError) {
    let place = try place(row, column)
    let format = unsafe book.format(style)?.pointer
    try check(
      unsafe worksheet_write_number(opaque.pointer, place.row, place.column, number, format))
  }

  /// A text over several cells of a row.
  func write(
    _ text: some StringProtocol, _ row: Int, across columns: Range<Int>, _ style: CellStyle
  ) throws(SpreadsheetError) {
    guard columns.count > 1 else {
      try write(text, row, columns.lowerBound, style)
      return
    }
    let first = try place(row, columns.lowerBound)
    let last = try place(row, columns.upperBound - 1)
    let format = unsafe book.format(style)?.pointer
    try check(
      unsafe worksheet_merge_range(
        opaque.pointer, first.row, first.column, last.row, last.column,
        SheetText.escaped(String(text)), format))
  }

  /// A text that leads elsewhere in the workbook.
  func link(
    _ text: String, _ link: SheetLink, _ row: Int, _ column: Int, _ style: CellStyle
  ) throws(SpreadsheetError) {
    try lead(to: link, row, column)
    try write(text, row, column, style)
  }

  /// Makes a cell lead elsewhere, whatever is written in it afterwards.
  ///
  /// The library writes the words of a link as a text of the cell; what comes after takes their place,
  /// and a number stays a number.
  func lead(to link: SheetLink, _ row: Int, _ column: Int) throws(SpreadsheetError) {
    guard links.count < Self.linkLimit else { return }
    let place = try place(row, column)
    let tip = link.tip.isEmpty ? nil : SheetText.shown(link.tip)
    try check(
      unsafe worksheet_write_url_opt(
        opaque.pointer, place.row, place.column, link.place.target, nil, "", tip))
    links.count += 1
  }

  /// What a reader who points at the cell is told.
  func comment(_ text: String, _ row: Int, _ column: Int) throws(SpreadsheetError) {
    let place = try place(row, column)
    try check(
      unsafe worksheet_write_comment(
        opaque.pointer, place.row, place.column, SheetText.escaped(text)))
  }

  // MARK: - Pictures

  /// Puts a chart on the cells from a row on.
  func insert(_ chart: SheetChart, _ row: Int) throws(SpreadsheetError) {
    let place = try place(row, 0)
    guard let workbook = book.opaque else { return }
    try check(
      unsafe chart.insert(
        on: opaque.pointer, named: name, in: workbook.pointer, row: place.row))
  }

  /// Puts a picture on the cells from a row on.
  func insert(
    _ picture: SheetPicture, _ row: Int, description: String
  ) throws(SpreadsheetError) {
    let place = try place(row, 0)
    try check(
      unsafe picture.insert(on: opaque.pointer, row: place.row, description: description))
  }

  // MARK: - Checks

  func place(
    _ row: Int, _ column: Int
  ) throws(SpreadsheetError) -> (row: UInt32, column: UInt16) {
    guard row < Self.rowLimit, column < Self.columnLimit else { throw .tooLarge(title: name) }
    return (UInt32(row), UInt16(column))
  }

  func check(_ error: lxw_error) throws(SpreadsheetError) {
    guard error == LXW_NO_ERROR else { throw .library(Workbook.words(for: error)) }
  }
}
