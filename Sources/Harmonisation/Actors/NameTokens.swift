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
    var text = text
    text.withUTF8 { utf8 in
      var start: Int?
      for index in 0...utf8.count {
        let isWord = unsafe index < utf8.count && Self.isWordByte(utf8[index])
        if isWord {
          if start == nil { start = index }
        } else if let first = start {
          let word = unsafe String(decoding: utf8[first..<index], as: UTF8.self)
          add(TextFold.bytes(of: word), first..<index)
          start = nil
        }
      }
    }
  }

  var words: [UInt64] { tokens.map(\.word) }

  /// Letters and digits; of other scripts and of accented letters, every byte.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xDF, 0xE1, 0xE3...0xEE:
      true
    case 0x80...0xBF: true
    default: false
    }
  }

  private mutating func add(_ letters: [UInt8], _ span: Range<Int>) {
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
