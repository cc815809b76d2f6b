/// Cuts a text in words: runs of letters and digits. Apostrophes and hyphens part words.
struct WordCutter {
  /// What stands between a word and the one before.
  enum Break: Int, Comparable {
    case none
    /// A comma, a colon, a bracket or a dash: the end of a clause.
    case clause
    /// A full stop, a semicolon, a bullet, a line that begins anew.
    case sentence

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  struct Word {
    /// In bytes of the text.
    let span: Range<Int>
    /// A number made of its bytes as they are.
    let number: UInt64
    let before: Break
  }

  private var index = 0

  /// The next word of a text, the same at every call; `nil` at its end.
  mutating func next(in bytes: Span<UInt8>) -> Word? {
    var before = Break.none
    while index < bytes.count {
      let (kind, length) = Self.kind(at: index, in: bytes)
      if kind == .letter || kind == .digit { return word(in: bytes, after: before) }
      before = max(before, self.breakAt(kind, length, in: bytes))
      index += length
    }
    return nil
  }

  private mutating func word(in bytes: Span<UInt8>, after before: Break) -> Word {
    let start = index
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    while index < bytes.count {
      let (kind, length) = Self.kind(at: index, in: bytes)
      guard kind == .letter || kind == .digit || kind == .invisible else { break }
      // FNV-1a.
      for offset in index..<index + length {
        number = (number ^ UInt64(bytes[offset])) &* 0x0100_0000_01B3
      }
      index += length
    }
    return Word(span: start..<index, number: number, before: before)
  }

  private func breakAt(_ kind: Kind, _ length: Int, in bytes: Span<UInt8>) -> Break {
    switch kind {
    case .letter, .digit, .invisible, .space: .none
    // A hyphen before a blank is a dash, or the bullet of a list.
    case .hyphen: isBlank(index + length, in: bytes) ? .clause : .none
    case .clause: .clause
    case .sentence: .sentence
    case .point: nextIsWord(index + length, in: bytes) ? .none : .sentence
    case .dash: .clause
    case .lineEnd: beginsAnew(index + length, in: bytes) ? .sentence : .none
    }
  }

  private func isBlank(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    index < bytes.count && (bytes[index] == 0x20 || bytes[index] == 0x09)
  }

  /// Whether a letter or digit follows at once, as in « www.region.fr » and « 2.000 ».
  private func nextIsWord(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index < bytes.count else { return false }
    let kind = Self.kind(at: index, in: bytes).kind
    return kind == .letter || kind == .digit
  }

  /// Whether a line is more than the rest of the sentence before: it is empty, or begins with
  /// anything but a small letter.
  private func beginsAnew(_ start: Int, in bytes: Span<UInt8>) -> Bool {
    var index = start
    // A few blanks are indentation; no line is read far into.
    while index < bytes.count, index < start + 16, bytes[index] == 0x20 || bytes[index] == 0x09 {
      index += 1
    }
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return false
    // « à », « é »: the small accented letters of Latin-1.
    case 0xC3: return index + 1 < bytes.count && bytes[index + 1] < 0xA0
    default: return true
    }
  }
}

extension WordCutter {
  enum Kind {
    case letter, digit, invisible, space, hyphen, dash, clause, point, sentence, lineEnd
  }

  private static func kind(at index: Int, in bytes: Span<UInt8>) -> (kind: Kind, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    // Where bytes are cut short or are not UTF-8, each is a letter of its own.
    guard byte >= 0xC2 else { return (.letter, 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (.letter, 1) }
    if length == 2 { return (latin(byte, bytes[index + 1]), 2) }
    guard length == 3 else { return (.letter, 4) }
    let scalar =
      UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      | UInt32(bytes[index + 2] & 0x3F)
    return (threeBytes(scalar), 3)
  }

  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x0A, 0x0D: .lineEnd
    case UInt8(ascii: "."): .point
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): .sentence
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): .clause
    case UInt8(ascii: "-"), UInt8(ascii: "'"): .hyphen
    default: .space
    }
  }

  private static func latin(_ lead: UInt8, _ second: UInt8) -> Kind {
    guard lead == 0xC2 else { return .letter }
    switch second {
    case 0xAD: return .invisible
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: return .letter
    // The middle dot writes « acteur·rice·s »; it parts words.
    default: return .space
    }
  }

  private static func threeBytes(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: .invisible
    case 0x2013...0x2015: .dash
    case 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2026, 0x2028, 0x2029: .sentence
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F: .space
    default: .letter
    }
  }
}
