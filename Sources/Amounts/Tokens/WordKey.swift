import Text

/// The first sixteen folded bytes of a word, as one number that is compared at once.
///
/// No two words of the ``Vocabulary`` begin with the same sixteen letters.
struct WordKey: Hashable, ExpressibleByStringLiteral {
  let bits: UInt128

  static let none = Self(bits: 0)
  static let length = 16

  init(bits: UInt128) {
    self.bits = bits
  }

  init(_ word: String) {
    var bits: UInt128 = 0
    for byte in word.utf8.prefix(Self.length) {
      guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else {
        self.init(folding: word)
        return
      }
      bits = bits << 8 | UInt128(byte)
    }
    self.init(bits: bits)
  }

  private init(folding word: String) {
    var folded: [UInt8] = []
    TextFold.fold(word.utf8.span, into: &folded, limit: Self.length)
    self.init(folded: folded)
  }

  init(stringLiteral word: String) {
    self.init(word)
  }

  init(folded bytes: [UInt8]) {
    var bits: UInt128 = 0
    for byte in bytes.prefix(Self.length) { bits = bits << 8 | UInt128(byte) }
    self.bits = bits
  }

  /// The key of the word that stands at `range`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    for index in range.lowerBound..<min(range.upperBound, range.lowerBound + Self.length) {
      let byte = bytes[index]
      guard byte < 0x80 else {
        self = Self.folding(bytes, range)
        return
      }
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(isCapital ? byte | 0x20 : byte)
    }
    bits = UInt128(high) << 64 | UInt128(low)
  }

  /// No letter takes more bytes than this before it is folded, invisible marks apart.
  private static let longestWord = 256

  private static func folding(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Self {
    var folded: [UInt8] = []
    let end = min(range.upperBound, range.lowerBound + longestWord)
    TextFold.fold(bytes.extracting(range.lowerBound..<end), into: &folded, limit: length)
    return Self(folded: folded)
  }
}
