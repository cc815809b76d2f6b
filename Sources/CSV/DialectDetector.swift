import Files

/// Which separator and quote a file uses, judged on its beginning.
///
/// A separator is right when the records it makes have as many cells as the heading; among those
/// that do equally well, the one that no blank follows, as it does in prose, then the one that makes
/// more cells.
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
  /// The cells of the heading, and those up to its last name.
  private var headingCells = 0
  private var namedCells = 0
  private var headingBlanks = 0
  private var secondCells = 0
  private var records = 0
  private var agreeing = 0
  private var agreeingWithSecond = 0
  private var cells = 0
  private var framed = 0
  private var blankFollowed = 0

  /// Where a quote was met that the sample does not close; none after it counts.
  private var unclosed = Int.max

  var agreement: Double { Self.share(agreeing, of: records) }

  var framedShare: Double { cells == 0 ? 0 : Self.share(framed, of: cells) }

  /// The share of the separators that no blank follows.
  private var tightness: Double { 1 - Self.share(blankFollowed, of: max(1, cells - records)) }

  /// First of all the separator must make columns; a title above the heading may hide them. One
  /// that makes a single column says little, but the less it occurs the better.
  var merit: (Int, Double, Double, Double, Int) {
    if headingCells > 1, agreement >= 0.5 || 2 * headingBlanks < headingCells {
      return (2, agreement, framedShare, tightness, headingCells)
    }
    if headingCells == 1, secondCells > 1, records > 2, agreeingWithSecond * 5 >= (records - 1) * 4
    {
      return (1, Self.share(agreeingWithSecond, of: records), framedShare, tightness, secondCells)
    }
    return (0, agreement, framedShare, 0, 0)
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }

  /// Reads as leniently as libcsv does: a quote opens at the start of a cell and closes before a
  /// separator or a line end.
  init(_ span: Span<UInt8>, _ range: Range<Int>, isWhole: Bool, _ dialect: Dialect) {
    var position = range.lowerBound
    while position < range.upperBound {
      var count = 0
      var filled = 0
      var framedHere = 0
      var blanksHere = 0
      var ended = false
      while !ended {
        if count > 0, position < range.upperBound, span[position] == UInt8(ascii: " ") {
          blanksHere += 1
        }
        let cell = cell(span, position..<range.upperBound, dialect)
        // The last record of a sample that was cut says nothing.
        if cell.end >= range.upperBound, !isWhole, records > 0 { return }
        count += 1
        framedHere += cell.framed ? 1 : 0
        if !Self.isBlank(span, position..<cell.end, dialect) { filled = count }
        position = cell.end + 1
        ended = cell.end >= range.upperBound || span[cell.end] != dialect.separator
      }
      guard filled > 0 || count > 1 else { continue }
      records += 1
      cells += count
      framed += framedHere
      blankFollowed += blanksHere
      // Empty cells to the right are the spreadsheet's.
      if records == 1 {
        headingCells = count
        namedCells = filled
        headingBlanks = blanksHere
      }
      if records == 2 { secondCells = count }
      agreeing += filled <= headingCells && namedCells <= count ? 1 : 0
      agreeingWithSecond += count == secondCells ? 1 : 0
    }
  }

  private static func isBlank(
    _ span: Span<UInt8>, _ range: Range<Int>, _ dialect: Dialect
  ) -> Bool {
    range.allSatisfy { dialect.isBlank(span[$0]) }
  }

  private mutating func cell(
    _ span: Span<UInt8>, _ range: Range<Int>, _ dialect: Dialect
  ) -> (end: Int, framed: Bool) {
    func isEnd(_ offset: Int) -> Bool {
      offset >= range.upperBound || dialect.isBoundary(span[offset])
    }
    func pastBlanks(_ start: Int) -> Int {
      var offset = start
      while offset < range.upperBound, dialect.isBlank(span[offset]) { offset += 1 }
      return offset
    }
    var offset = pastBlanks(range.lowerBound)
    if offset < min(unclosed, range.upperBound), span[offset] == dialect.quote {
      offset += 1
      while offset < range.upperBound {
        guard span[offset] == dialect.quote else {
          offset += 1
          continue
        }
        let after = pastBlanks(offset + 1)
        if isEnd(after) { return (after, true) }
        offset += span[offset + 1] == dialect.quote ? 2 : 1
      }
      // A long cell that the sample cuts; in the heading, a quote forgotten.
      if records > 0 { return (range.upperBound, false) }
      unclosed = range.lowerBound
      offset = range.lowerBound
    }
    while !isEnd(offset) { offset += 1 }
    return (offset, false)
  }
}
