import Text

/// The words of a text with their capitals, and what stands before each.
struct NameWords {
  struct Word {
    /// In bytes of the text.
    let span: Range<Int>
    /// Without case and accents.
    let folded: String
    let isCapitalised: Bool
    /// Whether it is written in capitals, three of them at least: « ARENE ».
    let isAcronym: Bool
    let before: Gap
  }

  /// What parts a word from the one before.
  enum Gap {
    /// The text begins, or a statement does.
    case start
    /// A comma, a bracket, a slash: one item of a list from the next.
    case list
    /// Spaces, hyphens, apostrophes: the name may go on.
    case none
  }

  private(set) var words: [Word] = []

  /// Whether more is written in capitals than not, so that capitals tell nothing.
  private(set) var isShouted = false

  /// - Complexity: O(text).
  init(_ bytes: [UInt8]) {
    var gap = Gap.start
    var index = 0
    var (upper, lower) = (0, 0)
    while index < bytes.count {
      let end = Self.word(bytes, at: index)
      guard end > index else {
        switch bytes[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
          UInt8(ascii: "\n"), UInt8(ascii: "\r"):
          gap = .start
        // « b/ Export » begins a statement, « Oséo/Coface » are two of a list.
        case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] <= 0x20:
          gap = .start
        case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"),
          UInt8(ascii: ":"), UInt8(ascii: "+"):
          if gap == .none { gap = .list }
        default: break
        }
        index += 1
        continue
      }
      let capitals = Self.capitals(bytes[index..<end])
      upper += capitals.upper
      lower += capitals.lower
      words.append(
        Word(
          span: index..<end,
          // No organisation has a name of one word this long.
          folded: TextFold.folded(
            String(decoding: bytes[index..<min(end, index + 64)], as: UTF8.self)),
          isCapitalised: Self.isCapital(bytes, at: index),
          isAcronym: capitals.lower == 0 && capitals.upper >= 3, before: gap))
      gap = .none
      index = end
    }
    isShouted = upper > lower
  }

  /// The end of the word at an index; the index itself if there is none.
  private static func word(_ bytes: [UInt8], at start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        index += 1
      // Latin letters with accents, and ligatures.
      case 0xC3...0xC9 where index + 1 < bytes.count: index += 2
      // Accents that stand on their own.
      case 0xCC where index > start && index + 1 < bytes.count: index += 2
      default: return index
      }
    }
    return min(index, bytes.count)
  }

  private static func isCapital(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case 0xC3: (0x80...0x9E).contains(bytes[index + 1])
    case 0xC5: bytes[index + 1] == 0x92
    default: false
    }
  }

  private static func capitals(_ bytes: ArraySlice<UInt8>) -> (upper: Int, lower: Int) {
    var count = (upper: 0, lower: 0)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): count.upper += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"): count.lower += 1
      case 0xC3 where index + 1 < bytes.endIndex:
        if (0x80...0x9E).contains(bytes[index + 1]) { count.upper += 1 } else { count.lower += 1 }
        index += 1
      default: break
      }
      index += 1
    }
    return count
  }
}
