import Files

/// A look at the record that starts at some offset, to judge whether it is sound: byte by byte,
/// since it costs what the record is long and no more.
struct RecordProbe {
  enum Ending {
    case lineEnd
    /// The limit of the look, outside quotes.
    case limit
    /// The limit of the look, inside the quotes that the last cell opens.
    case insideQuotes
    /// A quote that opens inside a cell, or text after one that closed.
    case irregular
  }

  let ending: Ending

  /// The cells, the last one up to where the look ended.
  let fields: [CSVField]

  /// Where the next record starts, or where the look ended.
  let end: Int

  /// Whether the record ends where the look did: with its line, or with the file.
  func ends(in bytes: ByteStorage) -> Bool {
    ending == .lineEnd || ending == .limit && end == bytes.count
  }

  init(_ bytes: ByteStorage, _ range: Range<Int>, _ dialect: Dialect) {
    var fields: [CSVField] = []
    var cellStart = range.lowerBound
    var ending = Ending.limit
    while true {
      let cell = unsafe Self.cell(
        bytes.unsafeBytes, cellStart..<range.upperBound, dialect, &ending)
      fields.append(CSVField(cellStart, cell))
      guard ending == .limit, cell < range.upperBound else {
        end = cell
        break
      }
      guard bytes[cell] == dialect.separator else {
        ending = .lineEnd
        end = bytes.afterLineEnd(cell)
        break
      }
      cellStart = cell + 1
    }
    self.ending = ending
    self.fields = fields
  }

  /// Where a cell ends; `ending` is changed where it does not end well.
  private static func cell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ dialect: Dialect,
    _ ending: inout Ending
  ) -> Int {
    var at = range.lowerBound
    var isInside = false
    var isFramed = false
    while at < range.upperBound {
      let byte = unsafe bytes[at]
      if byte == dialect.quote {
        if at == range.lowerBound { isFramed = true }
        // A quote may open here, or close, or stand doubled: the byte after one says so.
        guard isFramed else {
          ending = .irregular
          return at
        }
        isInside.toggle()
      } else if !isInside {
        if dialect.isBoundary(byte) { return at }
        if isFramed {
          ending = .irregular
          return at
        }
      }
      at += 1
    }
    if isInside { ending = .insideQuotes }
    return at
  }
}

extension Dialect {
  /// Whether a byte ends an unquoted cell.
  func isBoundary(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Whether libcsv passes over a byte around quotes.
  func isBlank(_ byte: UInt8) -> Bool {
    (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")) && byte != separator
  }
}

extension ByteStorage {
  /// The first line end of a range; `nil` if it has none.
  func lineEnd(in range: Range<Int>) -> Int? {
    unsafe unsafeBytes[range].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  /// What follows the line end at an offset, which may be a pair.
  func afterLineEnd(_ end: Int) -> Int {
    let isPair =
      self[end] == UInt8(ascii: "\r") && end + 1 < count && self[end + 1] == UInt8(ascii: "\n")
    return end + (isPair ? 2 : 1)
  }
}
