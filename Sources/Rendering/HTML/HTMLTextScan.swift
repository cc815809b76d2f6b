/// Tells the texts that HTML holds as they are, which most are, from those that need care.
enum HTMLTextScan {
  /// Whether nothing in UTF-8 text must be escaped, replaced or broken.
  ///
  /// It may say no of a text that needs nothing after all: that only costs time.
  static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var wordLength = 0
    for index in bytes.indices {
      let byte = bytes[index]
      wordLength = byte <= 0x20 ? 0 : wordLength + 1
      switch byte {
      case 0x09, 0x0A: break
      case 0..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): return false
      case 0xC2:
        // C1 controls.
        if index + 1 < bytes.count, bytes[index + 1] < 0xA0 { return false }
      case 0xE2:
        // U+2000 to U+207F: most are French punctuation, some turn the direction.
        if index + 2 < bytes.count, redirects(bytes[index + 1], bytes[index + 2]) { return false }
      case 0xEF...0xFF: return false
      default: break
      }
      if wordLength > HTMLText.longestWord { return false }
    }
    return true
  }

  private static func redirects(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xAA...0xAE).contains(third)
      || second == 0x81 && (0xA6...0xA9).contains(third)
  }
}
