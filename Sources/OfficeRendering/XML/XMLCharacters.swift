/// The characters that XML takes for its own, or does not allow.
enum XMLCharacters {
  /// U+FFFD.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Whether a byte of UTF-8 may need more than being copied.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    case 0..<0x20, 0x7F: true
    // The first bytes of C1 controls and of noncharacters.
    case 0xC2, 0xEF, 0xF0...0xF4: true
    default: false
    }
  }

  /// What is shown of a C0 control or DEL: its picture, U+2400 to U+2421.
  static func picture(ofControl control: UInt8) -> [UInt8] {
    [0xE2, 0x90, 0x80 + (control == 0x7F ? 0x21 : control)]
  }

  /// The length of a C1 control or a noncharacter, which XML forbids or advises against; `nil` for
  /// any other character.
  static func lengthOfForbidden(_ utf8: borrowing Span<UInt8>, at index: Int) -> Int? {
    let length = utf8[index] == 0xC2 ? 2 : utf8[index] == 0xEF ? 3 : 4
    guard index + length <= utf8.count else { return nil }
    switch length {
    case 2: return utf8[index + 1] < 0xA0 ? 2 : nil
    case 3:
      let last = (utf8[index + 1], utf8[index + 2])
      let isForbidden =
        last.0 == 0xBF && last.1 >= 0xBE || last.0 == 0xB7 && (0x90...0xAF).contains(last.1)
      return isForbidden ? 3 : nil
    default:
      let isLastOfPlane =
        utf8[index + 1] & 0x0F == 0x0F && utf8[index + 2] == 0xBF && utf8[index + 3] >= 0xBE
      return isLastOfPlane ? 4 : nil
    }
  }
}
