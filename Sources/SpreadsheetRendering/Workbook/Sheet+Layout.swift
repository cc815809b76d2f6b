internal import CXLSXWriter

/// Rows, columns and paper.
extension Sheet {
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
  func setPaper(width: Int, isLandscape: Bool = true) throws(SpreadsheetError) {
    if isLandscape { unsafe worksheet_set_landscape(opaque.pointer) }
    unsafe worksheet_set_paper(opaque.pointer, 9)
    unsafe worksheet_set_margins(opaque.pointer, 0.5, 0.5, 0.6, 0.6)
    let across = min(100, max(1, (width + 219) / 220))
    unsafe worksheet_fit_to_pages(opaque.pointer, UInt16(across), 0)
    try check(unsafe worksheet_set_footer(opaque.pointer, "&L&8&A&R&8&P / &N"))
  }

  func fitOnAPage() { unsafe worksheet_fit_to_pages(opaque.pointer, 1, 1) }

  /// Texts such as « 1999 » are meant as texts.
  func acceptFiguresAsTexts() throws(SpreadsheetError) {
    try check(
      unsafe worksheet_ignore_errors(
        opaque.pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
  }

  func hideGridlines() { unsafe worksheet_gridlines(opaque.pointer, 0) }
}
