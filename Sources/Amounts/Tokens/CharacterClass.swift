/// What a character is for the cutting of tokens.
enum CharacterClass: UInt8 {
  case letter, digit, blank, tab, line, ignorable, currencySign
  case comma, dot, apostrophe, hyphen, minus, slash, colon, open, close, tilde, less, greater
  case equals, other
  /// The first byte of a character of several.
  case wide

  static let ascii: [Self] = (0..<256).map { byte in
    guard byte < 0x80 else { return .wide }
    return switch Unicode.Scalar(UInt8(byte)) {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .digit
    case "\t": .tab
    case "\n", "\r", "\u{0B}", "\u{0C}": .line
    case "\u{0}"..." ", "\u{7F}": .blank
    case ",": .comma
    case ".": .dot
    case "'", "`": .apostrophe
    case "-": .hyphen
    case "/": .slash
    case ":": .colon
    case "(", "[": .open
    case ")", "]": .close
    case "~": .tilde
    case "<": .less
    case ">": .greater
    case "=": .equals
    case "$": .currencySign
    default: .other
    }
  }

  /// The character of several bytes at `index`; a broken byte counts for itself.
  static func wide(_ bytes: Span<UInt8>, at index: Int) -> (Self, scalar: UInt32, length: Int) {
    let lead = bytes[index]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return (.other, 0xFFFD, 1)
    }
    guard index + length <= bytes.count else { return (.other, 0xFFFD, 1) }
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in index + 1..<index + length {
      guard bytes[offset] & 0xC0 == 0x80 else { return (.other, 0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(bytes[offset] & 0x3F)
    }
    return (ofWide(scalar), scalar, length)
  }

  private static func ofWide(_ scalar: UInt32) -> Self {
    switch scalar {
    // U+0080 and U+00A4 are the euro of files read with a code page near to theirs.
    case 0xA2...0xA5, 0x80, 0x20A0...0x20CF, 0xFF04, 0xFFE1, 0xFFE5: .currencySign
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0x85, 0x2028, 0x2029: .line
    case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
      0x20D0...0x20FF:
      .ignorable
    case 0x2010...0x2015, 0xFE58, 0xFE63, 0xFF0D: .hyphen
    case 0x2212: .minus
    case 0x02B9...0x02BC, 0x02C8, 0x2018...0x201B, 0x2032, 0x2035, 0xB4: .apostrophe
    case 0x2044, 0x2215: .slash
    case 0x2248, 0x2243, 0x2245, 0x223C: .tilde
    case 0x2264: .less
    case 0x2265: .greater
    case 0xFF10...0xFF19: .digit
    case 0x81...0xBF, 0xD7, 0xF7, 0x2016...0x2BFF, 0x3001...0x3020, 0xFF01...0xFF20,
      0xFFF0...0xFFFF, 0x1F000...0x1FAFF:
      .other
    default: .letter
    }
  }
}
