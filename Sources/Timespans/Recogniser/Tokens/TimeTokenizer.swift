private import Text

/// Cuts a text into words, numbers and signs in one pass.
///
/// Apostrophes and white space part words and are no tokens; what cannot be seen is nothing.
struct TimeTokenizer: ~Copyable {
  private(set) var tokens: [TimeToken] = []

  private let lexicon: TimeLexicon
  private var gap = TimeToken.Gap.line
  private var scratch: [UInt8] = []

  init(lexicon: TimeLexicon) {
    self.lexicon = lexicon
  }

  mutating func cut(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    tokens.reserveCapacity(range.count / 5 + 8)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte >= 0x80 {
        index = other(bytes, at: index, end: range.upperBound)
        continue
      }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        index = word(bytes, at: index, end: range.upperBound)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        index = number(bytes, at: index, end: range.upperBound)
      case 0x0A, 0x0D:
        gap = .line
        index += 1
      case 0...0x20, 0x7F:
        if gap != .line { gap = .space }
        index += 1
      case UInt8(ascii: "'"), UInt8(ascii: "`"):
        if gap == .none { gap = .apostrophe }
        index += 1
      default:
        index = sign(byte, at: index, length: 1)
      }
    }
  }

  private mutating func sign(_ value: UInt8, at index: Int, length: Int) -> Int {
    tokens.append(
      TimeToken(
        kind: .sign, gap: gap, start: index, end: index + length,
        value: Int32(value)))
    gap = .none
    return index + length
  }

  private mutating func number(_ bytes: Span<UInt8>, at start: Int, end: Int) -> Int {
    var index = start
    var value = 0
    var digits = 0
    while index < end {
      let byte = bytes[index]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
        digits += 1
        index += 1
      } else if byte >= 0x80, case let seen = Character.of(bytes, at: index, end: end),
        seen.kind == .unseen, index + seen.length < end
      {
        index += seen.length
      } else {
        break
      }
    }
    tokens.append(
      TimeToken(
        kind: .number, gap: gap, start: start, end: index, value: Int32(value),
        digits: UInt8(min(digits, 255))))
    gap = .none
    return index
  }

  /// A run of letters, found in the lexicon by a hash made on the way.
  private mutating func word(_ bytes: Span<UInt8>, at start: Int, end: Int) -> Int {
    var index = start
    var hash = TimeLexicon.seed
    var isPlain = true
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        let letter = byte | 0x20
        guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { break }
        hash = TimeLexicon.step(hash, letter)
        index += 1
      } else if byte == 0xC3, index + 1 < end, case let next = bytes[index + 1],
        next & 0xC0 == 0x80, case let letter = Self.latin1[Int(next & 0x3F)], letter != 0
      {
        hash = TimeLexicon.step(hash, letter)
        index += 2
      } else {
        let character = Character.of(bytes, at: index, end: end)
        guard character.kind == .letter || character.kind == .unseen else { break }
        isPlain = false
        index += character.length
      }
    }
    var token = TimeToken(kind: .word, gap: gap, start: start, end: index)
    // No word of the lexicon has more letters than this many bytes.
    if index - start <= 40 {
      if !isPlain {
        scratch.removeAll(keepingCapacity: true)
        TextFold.fold(bytes.extracting(start..<index), into: &scratch)
        hash = scratch.reduce(TimeLexicon.seed, TimeLexicon.step)
      }
      token.hash = hash
      if let entry = lexicon.entry(hash) {
        token.roles = TimeRole(rawValue: entry.roles)
        token.value = Int32(entry.value)
        token.second = Int32(entry.second)
      }
    }
    tokens.append(token)
    gap = .none
    return index
  }

  private mutating func other(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Int {
    let character = Character.of(bytes, at: index, end: end)
    switch character.kind {
    case .letter: return word(bytes, at: index, end: end)
    case .unseen: break
    case .space: if gap != .line { gap = .space }
    case .line: gap = .line
    case .apostrophe: if gap == .none { gap = .apostrophe }
    case .sign(let value): return sign(value, at: index, length: character.length)
    }
    return index + character.length
  }

  /// What the letters U+00C0 to U+00FF fold to; 0 for those that fold to two letters or none.
  static let latin1: [UInt8] = (0..<64).map { low in
    let folded = TextFold.bytes(of: String(decoding: [0xC3, 0x80 + UInt8(low)], as: UTF8.self))
    return folded.count == 1 && folded[0] >= UInt8(ascii: "a") ? folded[0] : 0
  }

  /// A character beyond ASCII.
  private struct Character {
    enum Kind: Equatable {
      case letter, space, line, apostrophe, unseen
      /// With the byte that stands for it: `-` for dashes, `"` for quotes, `$` for currencies.
      case sign(UInt8)
    }

    let kind: Kind
    let length: Int

    static func of(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Self {
      let lead = bytes[index]
      let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
      guard length > 1, index + length <= end else { return Self(kind: .sign(0), length: 1) }
      let second = bytes[index + 1]
      guard second & 0xC0 == 0x80 else { return Self(kind: .sign(0), length: 1) }
      let scalar =
        length == 2
        ? UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F)
        : length == 3
          ? UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
          : 0x10000
      return Self(kind: kind(of: scalar), length: length)
    }

    private static func kind(of scalar: UInt32) -> Kind {
      switch scalar {
      case 0x85: .line
      // Raised letters end an ordinal: 1ᵉʳ, XIXᵉ.
      case 0x2B0...0x2B8, 0x1D2C...0x1D6A, 0x207F: .unseen
      case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
      case 0x2028, 0x2029: .line
      case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
        0xFE00...0xFE0F, 0xFEFF, 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20F0:
        .unseen
      case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A: .sign(UInt8(ascii: "\""))
      case 0xB0, 0xBA: .sign(UInt8(ascii: "^"))
      case 0xA2...0xA5, 0x20A0...0x20BF: .sign(UInt8(ascii: "$"))
      case 0x2010...0x2015, 0x2212, 0x2192, 0x21D2, 0xFE58, 0xFE63: .sign(UInt8(ascii: "-"))
      case 0x2018...0x201B, 0x2BC, 0x2B9, 0x2032, 0xB4: .apostrophe
      case 0x2044, 0x2215: .sign(UInt8(ascii: "/"))
      case 0x2026: .sign(UInt8(ascii: "."))
      case 0x80..<0xC0, 0xD7, 0xF7, 0x2010...0x2BFF, 0xFFFD, 0x10000...: .sign(1)
      default: .letter
      }
    }
  }
}
