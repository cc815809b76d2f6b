/// Reads the territories of action in free French text.
///
/// ```swift
/// let recogniser = TerritoryRecogniser()
/// recogniser.mentions(in: "Mali (Kayes), Luang- Prabang")
/// ```
/// - Complexity: O(text); misprints are looked for in the first ``misprintLimit`` unknown words.
public struct TerritoryRecogniser: Sendable {
  let lexicon: Lexicon

  public var gazetteer: Gazetteer { lexicon.gazetteer }

  public var zones: ZoneScheme { lexicon.zones }

  public init(gazetteer: Gazetteer = .standard, zones: ZoneScheme = .standard) {
    lexicon = Lexicon(gazetteer, zones)
  }

  /// How many look-ups of unknown words a text may cost; a text of questionnaires has a few.
  public static let misprintLimit = 600

  /// The territories of action a text names, in its order.
  public func mentions(
    in text: String, context: TerritoryContext = TerritoryContext()
  ) -> [TerritoryMention] {
    read(text, context: context).mentions
  }

  /// As ``mentions(in:context:)``, and whether more context might make another reading.
  public func read(
    _ text: String, context: TerritoryContext = TerritoryContext()
  ) -> (mentions: [TerritoryMention], isSettled: Bool) {
    var budget = Self.misprintLimit
    var mentions: [TerritoryMention] = []
    var isSettled = true
    for (piece, start) in pieces(of: text) {
      var reading = CellReading(piece, lexicon: lexicon, context: context)
      reading.read(budget: &budget)
      mentions += reading.mentions(from: start)
      isSettled = isSettled && reading.isSettled
    }
    return (mentions, isSettled)
  }

  /// The bytes of a text, whole or in pieces, each with where it begins.
  func pieces(of text: String) -> some Sequence<(piece: [UInt8], start: Int)> {
    let bytes = Array(text.utf8)
    return sequence(state: 0) { start -> (piece: [UInt8], start: Int)? in
      guard start < bytes.count else { return nil }
      let end = Self.end(ofPieceFrom: start, in: bytes)
      defer { start = end }
      return (start == 0 && end == bytes.count ? bytes : Array(bytes[start..<end]), start)
    }
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
