/// What a character is for the cutting of words.
enum CharacterKind: Equatable {
  case letter
  /// Not to be seen, or a mark on the letter before: never ends a word.
  case ignorable
  case gap(WordGap)

  /// The kind of the character at `index` and its length; a broken byte is a symbol of one byte.
  @inline(__always)
  static func of(_ bytes: Span<UInt8>, at index: Int) -> (Self, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    return wide(bytes, at: index)
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> Self {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .letter
    case 0x0A, 0x0B, 0x0C, 0x0D: .gap(.line)
    case 0x00...0x20, 0x7F: .gap(.space)
    case UInt8(ascii: "-"): .gap(.hyphen)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .gap(.apostrophe)
    case UInt8(ascii: "."): .gap(.dot)
    case UInt8(ascii: ","): .gap(.comma)
    case UInt8(ascii: ";"): .gap(.semicolon)
    case UInt8(ascii: ":"): .gap(.colon)
    case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "\\"): .gap(.slash)
    case UInt8(ascii: "("), UInt8(ascii: "["): .gap(.open)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .gap(.close)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .gap(.stop)
    default: .gap(.symbol)
    }
  }

  private static func wide(_ bytes: Span<UInt8>, at index: Int) -> (Self, length: Int) {
    let lead = bytes[index]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (.gap(.symbol), 1)
    }
    guard index + length <= bytes.count else { return (.gap(.symbol), 1) }
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in index + 1..<index + length {
      guard bytes[offset] & 0xC0 == 0x80 else { return (.gap(.symbol), 1) }
      scalar = scalar << 6 | UInt32(bytes[offset] & 0x3F)
    }
    return (kind(scalar), length)
  }

  private static func kind(_ scalar: UInt32) -> Self {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .gap(.space)
    case 0x85, 0x2028, 0x2029: .gap(.line)
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
      0x20D0...0x20FF:
      .ignorable
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .gap(.hyphen)
    case 0x02B9...0x02BC, 0x02C8, 0x2018...0x201B, 0x2032, 0x2035, 0xB4: .gap(.apostrophe)
    case 0xAA, 0xBA, 0xB2, 0xB3, 0xB5, 0xB9: .letter
    case 0x80...0xBF, 0xD7, 0xF7: .gap(.symbol)
    case 0x2044, 0x2215: .gap(.slash)
    case 0xFF08: .gap(.open)
    case 0xFF09: .gap(.close)
    case 0xFF0C, 0x3001: .gap(.comma)
    case 0x3002, 0xFF01, 0xFF1F, 0x2026: .gap(.stop)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
    case 0x2016...0x2BFF, 0x3003...0x3020, 0xFF00...0xFF65, 0xFFF0...0xFFFF: .gap(.symbol)
    case 0x1F000...0x1FAFF: .gap(.symbol)
    default: .letter
    }
  }
}
