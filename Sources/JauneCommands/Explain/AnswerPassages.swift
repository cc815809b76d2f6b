/// Which parts of an answer are shown: all its lines, or, of a very long one, those with readings.
struct AnswerPassages {
  /// The lines to show, in bytes and without their line ends; parted by what is left out.
  let passages: [[Range<Int>]]

  /// Whether something is left out.
  let isPartial: Bool

  /// A longer answer is shown in part.
  private static let longest = 1 << 14

  /// A paragraph whose ends lie farther from its reading is cut, to so much as ``around``.
  private static let paragraph = 1_000
  private static let around = 200

  /// - Parameter spans: What was read, by rising start.
  /// - Complexity: O(answer), and O(passages) in memory beyond it.
  init(_ text: String, around spans: [Range<Int>]) {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    isPartial = bytes.count > Self.longest
    guard isPartial else {
      passages = [Self.lines(0..<bytes.count, bytes)]
      return
    }
    // Without a reading, the head tells what kind of text it is.
    let heads = spans.isEmpty ? [0..<0] : spans
    var merged: [Range<Int>] = []
    for span in heads {
      let end = min(span.upperBound, span.lowerBound + Self.paragraph)
      let window = Self.start(before: span.lowerBound, bytes)..<Self.end(after: end, bytes)
      if let last = merged.last, window.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, window.upperBound)
      } else {
        merged.append(window)
      }
    }
    passages = merged.map { Self.lines($0, bytes) }
  }

  private static func lines(_ range: Range<Int>, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if isLineEnd(bytes[index]) {
        lines.append(start..<index)
        let isPair =
          bytes[index] == 0x0D && index + 1 < range.upperBound && bytes[index + 1] == 0x0A
        index += isPair ? 1 : 0
        start = index + 1
      }
      index += 1
    }
    // A line end at the end of all begins no line.
    if start < range.upperBound || lines.isEmpty { lines.append(start..<range.upperBound) }
    return lines
  }

  private static func start(before offset: Int, _ bytes: Span<UInt8>) -> Int {
    var index = offset
    while index > 0, offset - index < paragraph {
      if isLineEnd(bytes[index - 1]) { return index }
      index -= 1
    }
    if index == 0 { return 0 }
    index = offset - around
    while index < offset, bytes[index] != UInt8(ascii: " ") { index += 1 }
    if index < offset { return index + 1 }
    index = offset - around
    while index < offset, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private static func end(after offset: Int, _ bytes: Span<UInt8>) -> Int {
    var index = offset
    while index < bytes.count, index - offset < paragraph {
      if isLineEnd(bytes[index]) { return index }
      index += 1
    }
    if index == bytes.count { return index }
    index = offset + around
    while index > offset, bytes[index] != UInt8(ascii: " ") { index -= 1 }
    if index > offset { return index }
    index = offset + around
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
