/// Reads the expressions of time in free French text.
///
/// ```swift
/// let recogniser = TimespanRecogniser(referenceDate: CalendarDate("2012-11-30"))
/// recogniser.timespans(in: "depuis 1998, à Kayes").map(\.code)  // ["1998/.."]
/// ```
/// - Complexity: O(text).
public struct TimespanRecogniser: Sendable {
  /// The day the text was written, from which « depuis dix ans » is counted; `nil` where it is not
  /// known, and then nothing is counted.
  public let referenceDate: CalendarDate?

  private let lexicon = TimeLexicon.standard
  private let trigger = TimeTrigger.standard

  public init(referenceDate: CalendarDate?) {
    self.referenceDate = referenceDate
  }

  /// The expressions a text holds, in its order.
  ///
  /// - Parameter isAskedSinceWhen: Whether the text answers « depuis quand ? »: a date or a length
  ///   of time that stands for itself says then when something began.
  public func timespans(in text: String, askedSinceWhen isAskedSinceWhen: Bool = false)
    -> [Timespan]
  {
    timespans(in: Array(text.utf8), isAskedSinceWhen)
  }

  /// The expressions in UTF-8; bytes that are none are skipped.
  public func timespans(in bytes: Span<UInt8>) -> [Timespan] {
    timespans(in: unsafe bytes.withUnsafeBytes { unsafe Array($0) }, false)
  }

  private func timespans(in bytes: [UInt8], _ isAskedSinceWhen: Bool) -> [Timespan] {
    if bytes.count <= Self.pieceSize { return read(bytes, 0..<bytes.count, isAskedSinceWhen) }
    var found: [Timespan] = []
    var start = 0
    while start < bytes.count {
      let end = Self.end(ofPieceFrom: start, in: bytes)
      found += read(bytes, start..<end, isAskedSinceWhen)
      start = end
    }
    return found
  }

  private func read(
    _ bytes: [UInt8], _ range: Range<Int>, _ isAskedSinceWhen: Bool
  ) -> [Timespan] {
    guard trigger.isHeld(by: bytes.span, range) else { return [] }
    var reading = TimeReading(
      bytes, range, reference: referenceDate, lexicon: lexicon, isAskedSinceWhen: isAskedSinceWhen)
    reading.read()
    return reading.found
  }

  /// Longer texts are read in pieces, so that memory stays small.
  private static let pieceSize = 1 << 16

  /// Where a piece may end: after a line, a sentence or a word, in this order.
  private static func end(ofPieceFrom start: Int, in bytes: [UInt8]) -> Int {
    let limit = start + pieceSize
    guard limit < bytes.count else { return bytes.count }
    for mark in [UInt8(ascii: "\n"), UInt8(ascii: "."), UInt8(ascii: " ")] {
      if let place = bytes[start + pieceSize / 2..<limit].lastIndex(of: mark) { return place + 1 }
    }
    var end = limit
    while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
