/// Cuts long texts into pieces that are read one after the other, so that memory stays small.
enum TextPieces {
  private static let size = 1 << 13

  /// Where the piece from `start` ends: behind a line, a sentence, or between two words, where no
  /// amount can stand across; anywhere only in texts that have no such place.
  static func end(from start: Int, in bytes: Span<UInt8>) -> Int {
    let limit = start + size
    guard limit < bytes.count else { return bytes.count }
    var between: Int?
    var sentence: Int?
    for index in stride(from: limit - 1, to: start + size / 2, by: -1) {
      switch seam(at: index, in: bytes) {
      case .line: return index + 1
      case .sentence: sentence = sentence ?? index + 1
      case .words: between = between ?? index + 1
      case .none: break
      }
    }
    if let place = sentence ?? between { return place }
    for index in limit..<min(limit + size, bytes.count - 1)
    where seam(at: index, in: bytes) != .none {
      return index + 1
    }
    var end = min(limit + size, bytes.count)
    while end < bytes.count, end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// How a text may be cut behind a byte.
  private enum Seam {
    case none, words, sentence, line
  }

  private static func seam(at index: Int, in bytes: Span<UInt8>) -> Seam {
    let byte = bytes[index]
    guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n"), index + 1 < bytes.count
    else { return .none }
    let before = bytes[index - 1]
    if isDigit(before) { return beginsNumber(at: index + 1, in: bytes) ? .words : .none }
    if byte == UInt8(ascii: "\n") { return .line }
    if before == UInt8(ascii: ".") || before == UInt8(ascii: ";") { return .sentence }
    let isAside = before == UInt8(ascii: ":") || before == UInt8(ascii: ")")
    return isAside || isLetter(before) && isLetter(bytes[index + 1]) ? .words : .none
  }

  /// Whether digits begin a number behind a number: a group of thousands has three.
  private static func beginsNumber(at start: Int, in bytes: Span<UInt8>) -> Bool {
    var end = start
    while end < bytes.count, end < start + 4, isDigit(bytes[end]) { end += 1 }
    return end > start && end != start + 3
  }

  /// Where reading goes on: never inside a word or a number that the piece before began.
  static func start(after end: Int, in bytes: Span<UInt8>) -> Int {
    var start = end
    while start < bytes.count, start > 0, isPartOfWord(bytes[start - 1]),
      isPartOfWord(bytes[start])
    {
      start += 1
    }
    return start
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80
  }
}
