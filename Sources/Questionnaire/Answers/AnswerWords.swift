import Text

/// The words at the head of an answer, folded, with what stands between them.
struct AnswerWords {
  /// What separates a word from the one before it, the weaker first.
  enum Separation: Int, Comparable {
    case space
    case comma
    case colon
    case sentence

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A text of more folded bytes than this says something of its own.
  static let limit = 512

  private(set) var words: [String] = []

  /// As many as ``words``; the first is `.sentence`.
  private(set) var separations: [Separation] = []

  /// The visible characters of a text without words, without repetitions: `/`, `-`, `?`.
  private(set) var symbols = ""

  /// - Returns: `nil` when the text is longer than ``limit``.
  init?(_ text: Span<UInt8>) {
    var folded: [UInt8] = []
    // A line end separates sentences.
    guard TextFold.fold(text, into: &folded, limit: Self.limit, keepsLines: true)
    else { return nil }
    var scanner = Scanner(bytes: folded)
    scanner.run()
    words = scanner.words
    separations = scanner.separations
    if words.isEmpty { symbols = Self.symbols(of: folded) }
  }

  init?(_ text: String) { self.init(text.utf8.span) }

  /// What two spellings of one mark share.
  var key: String { words.isEmpty ? symbols : words.joined(separator: " ") }

  private static func symbols(of folded: [UInt8]) -> String {
    var symbols = String.UnicodeScalarView()
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars
    where scalar.value > 0x20 && scalar != symbols.last {
      symbols.append(scalar)
    }
    return String(symbols)
  }
}

extension AnswerWords {
  /// Cuts a folded text into words.
  private struct Scanner {
    let bytes: [UInt8]
    var words: [String] = []
    var separations: [Separation] = []
    private var index = 0
    private var separation = Separation.sentence

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() {
      while index < bytes.count {
        let start = index
        if let word = address() ?? initials() ?? signedNumber() ?? plainWord() {
          words.append(word)
          separations.append(words.count == 1 ? .sentence : separation)
          separation = .space
        } else {
          separate()
        }
        assert(index > start)
      }
    }

    /// An internet address, up to the next blank, as the one word `url`.
    private mutating func address() -> String? {
      // Asked at every word: the first letter settles it nearly always.
      guard bytes[index] == UInt8(ascii: "h") || bytes[index] == UInt8(ascii: "w") else {
        return nil
      }
      let isAddress = ["http:", "https:", "www."].contains { bytes[index...].starts(with: $0.utf8) }
      guard isAddress else { return nil }
      while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      return "url"
    }

    /// Single letters with a dot or a stroke between them, as one word: `n.s.p.`, `s/o`, `n/a`.
    private mutating func initials() -> String? {
      // A letter that is a word by itself, to begin with.
      guard isLetter(at: index), !isWord(at: index + 1) else { return nil }
      var letters: [UInt8] = []
      var end = index
      while end < bytes.count, isLetter(at: end), !isWord(at: end + 1) {
        letters.append(bytes[end])
        let isJoined =
          end + 2 < bytes.count && "./".utf8.contains(bytes[end + 1]) && isLetter(at: end + 2)
          && !isWord(at: end + 3)
        end += 1
        guard isJoined else { break }
        end += 1
      }
      guard letters.count > 1 else { return nil }
      index = end
      // The dot after the last one belongs to it.
      if end < bytes.count, bytes[end] == UInt8(ascii: ".") { index += 1 }
      return String(decoding: letters, as: UTF8.self)
    }

    /// `-1` is another answer than `1`.
    private mutating func signedNumber() -> String? {
      guard "+-".utf8.contains(bytes[index]), index == 0 || bytes[index - 1] <= 0x20,
        index + 1 < bytes.count, (0x30...0x39).contains(bytes[index + 1])
      else { return nil }
      let sign = bytes[index] == UInt8(ascii: "-") ? "-" : "+"
      index += 1
      return plainWord().map { sign + $0 }
    }

    private mutating func plainWord() -> String? {
      let start = index
      while isWord(at: index) { index += wordLength(at: index) }
      guard index > start else { return nil }
      let word = bytes[start..<index]
      // Crosses are put by the handful.
      if word.allSatisfy({ $0 == UInt8(ascii: "x") }) { return "x" }
      return String(decoding: word, as: UTF8.self)
    }

    private mutating func separate() {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
      let found: Separation =
        switch byte {
        case 0x0A, UInt8(ascii: ";"): .sentence
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .sentence
        case UInt8(ascii: "."): endsSentence(next) ? .sentence : .space
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["): .comma
        case UInt8(ascii: "-") where next <= 0x20: .comma
        default: .space
        }
      separation = max(separation, found)
      index += byte < 0x80 ? 1 : scalarLength(byte)
    }

    private func endsSentence(_ next: UInt8) -> Bool {
      guard next <= 0x20 || next == UInt8(ascii: "\"") || next == UInt8(ascii: ")") else {
        return false
      }
      return !AnswerVocabulary.abbreviations.contains(words.last ?? "")
    }

    private func isLetter(at index: Int) -> Bool {
      index < bytes.count && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index])
    }

    private func isWord(at index: Int) -> Bool { wordLength(at: index) > 0 }

    /// The bytes of the word character at `index`; 0 when there is none.
    private func wordLength(at index: Int) -> Int {
      guard index < bytes.count else { return 0 }
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return 1
      case 0..<0x80: return 0
      default:
        let length = min(scalarLength(byte), bytes.count - index)
        let character = bytes[index..<index + length]
        return Self.ornaments.contains(where: { character.elementsEqual($0.utf8) }) ? 0 : length
      }
    }

    private func scalarLength(_ lead: UInt8) -> Int {
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    }

    /// Bullets, middle dots and empty boxes, which are no part of a word.
    private static let ornaments = [
      "°", "·", "•", "‣", "▪", "●", "◦", "■", "→", "➔", "➢", "⇒", "☐", "□", "▢", "◻", "❏", "❑", "⬜",
    ]
  }
}
