/// What a scalar means to someone who breaks lines: the parts of UAX #14 that French and its
/// neighbours need.
enum ScalarClass: UInt8 {
  case letter
  /// A blank at which a line may end.
  case space
  /// Goes with the scalar before it: accents, joiners, variation selectors.
  case mark
  /// A line may end after it, inside a word: a hyphen, a dash, a slash.
  case hyphen
  /// A line may end on either side: Chinese and Japanese signs.
  case ideograph
  case softHyphen
  /// Takes no room and lets a line end.
  case zeroWidthSpace
  /// French ties it to the word before by a space: `:` `;` `!` `?` `%` `»`.
  case tiedToWordBefore
  /// French ties it to the word that follows: `«`.
  case tiedToWordAfter
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x09: self = .space
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x3A, 0x3B, 0x21, 0x3F, 0x25, 0xBB: self = .tiedToWordBefore
    case 0xAB: self = .tiedToWordAfter
    case 0x2D, 0x2F, 0x2010, 0x2013, 0x2014: self = .hyphen
    case 0..<0xA0: self = .other
    case 0xA0, 0x202F, 0x2007, 0x2060, 0xFEFF: self = .other
    case 0xAD: self = .softHyphen
    case 0x200B: self = .zeroWidthSpace
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: self = .mark
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .ideograph
    default:
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: self = .mark
      case .spaceSeparator: self = .space
      default: self = properties.isAlphabetic ? .letter : .other
      }
    }
  }
}
