import Files

/// Which separator and quote a file uses, judged on its beginning.
///
/// A separator is right when the records it makes have as many cells as the heading; among those
/// that do equally well, the one that makes more cells.
struct DialectDetector {
  struct Guess {
    var dialect: Dialect
    /// The share of the records that have as many cells as the heading, from 0 to 1.
    var agreement: Double
  }

  /// Enough for hundreds of records, or for a few with very long cells.
  private static let sampleSize = 1 << 18

  private static let separators: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// - Parameter separator: the separator where the user declared it.
  static func guess(_ bytes: ByteStorage, from start: Int, separator: UInt8?) -> Guess {
    let end = min(bytes.count, start + sampleSize)
    let isWhole = end == bytes.count
    return bytes.withSpan { span in
      var best: (shape: SampleShape, dialect: Dialect)?
      for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")] {
        for separator in separator.map({ [$0] }) ?? separators {
          let dialect = Dialect(separator: separator, quote: quote)
          let shape = SampleShape(span, start..<end, isWhole: isWhole, dialect)
          // An apostrophe is a quote only where cells are really framed by it.
          if quote == UInt8(ascii: "'"), shape.framedShare < 0.3 { continue }
          if let current = best, shape.merit <= current.shape.merit { continue }
          best = (shape, dialect)
        }
      }
      return Guess(dialect: best?.dialect ?? .standard, agreement: best?.shape.agreement ?? 1)
    }
  }
}

/// What a sample looks like under one dialect.
private struct SampleShape {
  private(set) var headingCells = 0
  private(set) var records = 0
  private(set) var agreeing = 0
  private(set) var cells = 0
  private(set) var framed = 0

  var agreement: Double { records == 0 ? 1 : Double(agreeing) / Double(records) }

  var framedShare: Double { cells == 0 ? 0 : Double(framed) / Double(cells) }

  /// A dialect that makes a single column says nothing, however well its records agree.
  var merit: (Double, Double, Int) {
    headingCells > 1 ? (agreement, framedShare, headingCells) : (0, framedShare, 0)
  }

  /// Reads as leniently as libcsv does: a quote opens at the start of a cell and closes before a
  /// separator or a line end.
  init(_ span: Span<UInt8>, _ range: Range<Int>, isWhole: Bool, _ dialect: Dialect) {
    var position = range.lowerBound
    while position < range.upperBound {
      var count = 0
      var framedHere = 0
      var ended = false
      while !ended {
        let cell = Self.cell(span, position..<range.upperBound, dialect)
        count += 1
        framedHere += cell.framed ? 1 : 0
        let isBlankLine = count == 1 && cell.end == position
        position = cell.end + 1
        ended = cell.end >= range.upperBound || span[cell.end] != dialect.separator
        if ended, isBlankLine { count = 0 }
        // The last record of a sample that was cut says nothing.
        if cell.end >= range.upperBound, !isWhole { return }
      }
      guard count > 0 else { continue }
      records += 1
      cells += count
      framed += framedHere
      if headingCells == 0 { headingCells = count }
      agreeing += count == headingCells ? 1 : 0
    }
  }

  private static func cell(
    _ span: Span<UInt8>, _ range: Range<Int>, _ dialect: Dialect
  ) -> (end: Int, framed: Bool) {
    func isEnd(_ offset: Int) -> Bool {
      offset >= range.upperBound || span[offset] == dialect.separator
        || span[offset] == UInt8(ascii: "\n") || span[offset] == UInt8(ascii: "\r")
    }
    var offset = range.lowerBound
    if !range.isEmpty, span[offset] == dialect.quote {
      offset += 1
      while offset < range.upperBound {
        if span[offset] == dialect.quote, isEnd(offset + 1) { return (offset + 1, true) }
        offset += span[offset] == dialect.quote && !isEnd(offset + 1)
          && span[offset + 1] == dialect.quote ? 2 : 1
      }
      return (range.upperBound, false)
    }
    while !isEnd(offset) { offset += 1 }
    return (offset, false)
  }
}
