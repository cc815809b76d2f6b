/// An answer cut where a statement ends: at full stops, semicolons, bullets and line ends.
///
/// What one clause says of a place or of a date, the next may not: « Accord avec Kayes. Un lycée
/// construit à Safi. »
struct AnswerClauses {
  struct Clause {
    /// In bytes of the text.
    let span: Range<Int>
    /// The number of its line, empty lines not counted.
    let paragraph: Int
    /// Whether it stands over what follows: it ends its line with a colon, or without any mark.
    let isHeading: Bool
  }

  private(set) var clauses: [Clause] = []

  /// - Complexity: O(text).
  init(_ bytes: [UInt8]) {
    var start = 0
    var paragraph = 0
    var isLineEmpty = true
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        close(start..<index, paragraph, of: bytes, atLineEnd: true)
        if !isLineEmpty { paragraph += 1 }
        isLineEmpty = true
        start = index + 1
      case UInt8(ascii: ";"):
        close(start..<index + 1, paragraph, of: bytes, atLineEnd: false)
        start = index + 1
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard index + 1 < bytes.count, bytes[index + 1] <= 0x20 else { continue }
        close(start..<index + 1, paragraph, of: bytes, atLineEnd: false)
        start = index + 1
      // « • », E2 80 A2.
      case 0xA2 where index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2:
        close(start..<max(start, index - 2), paragraph, of: bytes, atLineEnd: false)
        start = index + 1
      default:
        if byte > 0x20 { isLineEmpty = false }
      }
    }
    close(start..<bytes.count, paragraph, of: bytes, atLineEnd: true)
  }

  private mutating func close(
    _ span: Range<Int>, _ paragraph: Int, of bytes: [UInt8], atLineEnd: Bool
  ) {
    guard let last = bytes[span].last(where: { $0 > 0x20 }) else { return }
    let ends = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";")]
    clauses.append(
      Clause(span: span, paragraph: paragraph, isHeading: atLineEnd && !ends.contains(last)))
  }

  /// The clause a byte of the text stands in.
  ///
  /// - Complexity: O(log clauses).
  func clause(at offset: Int) -> Clause? {
    var (low, high) = (0, clauses.count)
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].span.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < clauses.count && clauses[low].span.contains(offset) ? clauses[low] : nil
  }
}
