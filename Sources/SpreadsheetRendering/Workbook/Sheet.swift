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
  private let opaque: OpaqueSheet
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

  // MARK: - Rows and columns

  /// - Parameter lines: How many lines the highest cell has.
  func setHeight(lines: Int, of row: Int, size: Double = 10) throws(SpreadsheetError) {
    let place = try place(row, 0)
    // 409 points are the limit of the format.
    let height = min(409, Double(lines) * size * 1.28 + 2)
    try check(unsafe worksheet_set_row(opaque.pointer, place.row, height, nil))
  }

  /// - Parameter width: In characters.
  func setWidth(_ width: Int, of column: Int) throws(SpreadsheetError) {
    let place = try place(0, column)
    try check(
      unsafe worksheet_set_column(
        opaque.pointer, place.column, place.column, Double(width) + 0.7, nil))
  }

  /// Keeps the rows above and the columns before in sight, and prints them on every page.
  func freeze(rows: Range<Int>, columns: Int) throws(SpreadsheetError) {
    let corner = try place(rows.upperBound, columns)
    unsafe worksheet_freeze_panes(opaque.pointer, corner.row, corner.column)
    if !rows.isEmpty {
      try check(
        unsafe worksheet_repeat_rows(opaque.pointer, UInt32(rows.lowerBound), corner.row - 1))
    }
    if columns > 0 {
      try check(unsafe worksheet_repeat_columns(opaque.pointer, 0, corner.column - 1))
    }
  }

  func filter(rows: ClosedRange<Int>, columns: Range<Int>) throws(SpreadsheetError) {
    let first = try place(rows.lowerBound, columns.lowerBound)
    let last = try place(rows.upperBound, columns.upperBound - 1)
    try check(
      unsafe worksheet_autofilter(
        opaque.pointer, first.row, first.column, last.row, last.column))
  }

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

  // MARK: - Paper

  /// Prints the first columns only: what stands beside them leads somewhere, which paper cannot.
  func printOnly(columns: Int, rows: Int) throws(SpreadsheetError) {
    let last = try place(max(0, rows - 1), columns - 1)
    try check(unsafe worksheet_print_area(opaque.pointer, 0, 0, last.row, last.column))
  }

  /// A4 in landscape, the name of the sheet and the number of the page at its foot.
  ///
  /// - Parameter width: That of all columns, in characters: wide tables go over several pages side by
  ///   side, since on one their letters would be too small.
  func setPaper(width: Int, isLandscape: Bool = true) {
    if isLandscape { unsafe worksheet_set_landscape(opaque.pointer) }
    unsafe worksheet_set_paper(opaque.pointer, 9)
    unsafe worksheet_set_margins(opaque.pointer, 0.5, 0.5, 0.6, 0.6)
    let across = min(100, max(1, (width + 219) / 220))
    unsafe worksheet_fit_to_pages(opaque.pointer, UInt16(across), 0)
    _ = unsafe worksheet_set_footer(opaque.pointer, "&L&8&A&R&8&P / &N")
  }

  func fitOnAPage() { unsafe worksheet_fit_to_pages(opaque.pointer, 1, 1) }

  /// Texts such as « 1999 » are meant as texts.
  func acceptFiguresAsTexts() {
    _ = unsafe worksheet_ignore_errors(
      opaque.pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
  }

  func hideGridlines() { unsafe worksheet_gridlines(opaque.pointer, 0) }

  // MARK: - Checks

  private func place(
    _ row: Int, _ column: Int
  ) throws(SpreadsheetError) -> (row: UInt32, column: UInt16) {
    guard row < Self.rowLimit, column < Self.columnLimit else { throw .tooLarge(title: name) }
    return (UInt32(row), UInt16(column))
  }

  private func check(_ error: lxw_error) throws(SpreadsheetError) {
    guard error == LXW_NO_ERROR else { throw .library(Workbook.words(for: error)) }
  }
}
