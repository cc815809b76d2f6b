import Text

/// The words of a text as far as names of organisations go: articles and prepositions do not count,
/// nor do case, accents and hyphens, and « St » is « Saint ».
///
/// Words are numbers made from their letters: two words are the same if their numbers are.
struct NameTokens {
  struct Token: Hashable {
    let word: UInt64
    /// Where the word stands, in bytes of the text.
    let span: Range<Int>
  }

  private(set) var tokens: [Token] = []

  init(_ text: String) {
    let bytes = text.utf8.span
    var letters: [UInt8] = []
    var start: Int?
    var index = 0
    while index < bytes.count {
      let (kind, length) = Self.character(at: index, in: bytes)
      switch kind {
      case .letter: start = start ?? index
      // A soft hyphen or a joiner stands inside a word and is no end of it.
      case .invisible: break
      case .other:
        if let first = start { add(first..<index, of: bytes, &letters) }
        start = nil
      }
      index += length
    }
    if let first = start { add(first..<bytes.count, of: bytes, &letters) }
  }

  var words: [UInt64] { tokens.map(\.word) }

  private mutating func add(
    _ span: Range<Int>, of bytes: Span<UInt8>, _ letters: inout [UInt8]
  ) {
    letters.removeAll(keepingCapacity: true)
    TextFold.fold(bytes.extracting(span), into: &letters)
    let word = Self.number(of: letters)
    guard !letters.isEmpty, !Self.silent.contains(word) else { return }
    tokens.append(Token(word: Self.full[word] ?? word, span: span))
  }

  /// The number of a folded word: FNV-1a.
  static func number(of letters: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x0100_0000_01B3 }
    return hash
  }

  static func number(_ word: String) -> UInt64 { number(of: word.utf8) }

  private static let silent = Set(
    ["de", "du", "des", "d", "la", "le", "les", "l", "et", "the", "of", "and"].map(number))

  private static let full = [number("st"): number("saint"), number("ste"): number("sainte")]
}

extension NameTokens {
  private enum Kind { case letter, invisible, other }

  /// What the character at an index is, and how many bytes it has.
  ///
  /// Letters are those of every script, combining accents with them; of two planes of Unicode,
  /// Latin-1 and General Punctuation, which hold both, what can be told from a few bytes.
  private static func character(at index: Int, in bytes: Span<UInt8>) -> (Kind, length: Int) {
    let lead = bytes[index]
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch lead {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return (.letter, 1)
    case 0..<0xC2: return (.other, 1)
    // No-break space, quotes, degree: no letters. The soft hyphen is not seen.
    case 0xC2: return (second == 0xAD ? .invisible : .other, 2)
    case 0xC3: return (second == 0x97 || second == 0xB7 ? .other : .letter, 2)
    case 0xC4...0xDF: return (.letter, 2)
    case 0xE2:
      let isInvisible =
        second == 0x80 && (0x8B...0x8F).contains(third)
        || second == 0x81 && (0xA0...0xA4).contains(third)
      return (isInvisible ? .invisible : .other, 3)
    case 0xE3 where second == 0x80: return (.other, 3)
    case 0xEF where second == 0xBB && third == 0xBF: return (.invisible, 3)
    case 0xE0...0xEF: return (.letter, 3)
    default: return (.other, 4)
    }
  }
}
