import Text

/// The form under which names are looked up: folded (case, accents and ligatures gone), and
/// nothing but letters and digits left.
///
/// `Rhénanie du Nord – Westphalie` and `RHENANIE-DU-NORD-WESTPHALIE` share a key, and so do
/// `Minas Gerais` and `MinasGerais`. ``wordCount`` tells glued words from parted ones.
public struct NameKey: Hashable, Sendable {
  /// Folded letters and digits; letters of other scripts are UTF-8.
  public let bytes: [UInt8]

  /// How many runs of letters and digits the text had.
  public let wordCount: Int

  /// The key of a text of any spelling.
  public init(_ text: String) {
    self.init(folded: TextFold.bytes(of: text).span)
  }

  /// The key of a text that ``TextFold`` has folded.
  public init(folded text: borrowing Span<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var words = 0
    var isInside = false
    var index = 0
    while index < text.count {
      let length = Self.letterLength(at: index, in: text)
      if length > 0 {
        if !isInside { words += 1 }
        for offset in 0..<length { bytes.append(text[index + offset]) }
      }
      // What modifies a letter (ʿ, ʾ) is dropped without parting the word.
      let isModifier = length == 0 && Self.isModifier(at: index, in: text)
      if !isModifier { isInside = length > 0 }
      index += isModifier ? 2 : max(length, 1)
    }
    self.bytes = bytes
    wordCount = words
  }

  /// How many bytes the letter or digit at `index` of a folded text has; 0 where there is none.
  public static func letterLength(at index: Int, in text: borrowing Span<UInt8>) -> Int {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return 1
    case 0x00...0x7F: return 0
    case 0xC3...0xDF: return isModifier(at: index, in: text) ? 0 : run(2, from: index, in: text)
    // General punctuation, dingbats and signs live in E2; letters begin after.
    case 0xE0, 0xE1, 0xE3...0xEF: return run(3, from: index, in: text)
    case 0xF0...0xF4: return run(4, from: index, in: text)
    default: return 0
    }
  }

  /// A modifier letter, U+02B0 to U+02FF.
  private static func isModifier(at index: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard index + 1 < text.count else { return false }
    return text[index] == 0xCA && text[index + 1] >= 0xB0 || text[index] == 0xCB
  }

  private static func run(_ length: Int, from index: Int, in text: borrowing Span<UInt8>) -> Int {
    guard index + length <= text.count else { return 0 }
    for offset in 1..<length where text[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
