/// Writes texts over the full width of a sheet, one under another.
struct ProseWriter {
  let sheet: Sheet

  /// The columns that a text stands across, and their width in characters.
  let columns: Range<Int>
  let width: Int

  /// The columns of a table that prose stands across: lines longer than this are hard to read.
  static let comfortable = 110

  init(sheet: Sheet, widths: [Int]) {
    self.sheet = sheet
    (columns, width) = Self.extent(of: widths)
  }

  /// The columns that prose stands across, and their width together.
  static func extent(of widths: [Int]) -> (columns: Range<Int>, width: Int) {
    var sum = 0
    var count = 0
    for width in widths where sum < comfortable {
      sum += width
      count += 1
    }
    return (0..<max(1, count), max(10, sum))
  }

  /// Writes the text from a row on; what a row cannot show goes on in the next.
  ///
  /// - Returns: The row after it.
  func write(
    _ text: String, from row: Int, _ style: CellStyle, size: Double = 10
  ) throws(SpreadsheetError) -> Int {
    var row = row
    let cut = Self.pieces(of: text, style, size: size, width: width)
    for (piece, lines) in zip(cut.pieces, cut.lineCounts) {
      try sheet.write(piece, row, across: columns, style)
      try sheet.setHeight(lines: lines, of: row, size: size)
      row += 1
    }
    return row
  }

  /// How many rows a text takes.
  ///
  /// - Parameter width: In characters of 10 points.
  static func rowCount(_ text: String, _ style: CellStyle, size: Double = 10, width: Int) -> Int {
    pieces(of: text, style, size: size, width: width).pieces.count
  }

  private static func pieces(
    of text: String, _ style: CellStyle, size: Double, width: Int
  ) -> CellPieces {
    let letters = max(5, Int(Double(width) * 10 / size) - 2 * style.indent)
    return CellPieces(SheetText.shown(text), within: letters)
  }
}
