/// A piece of a text that the readers of amounts tell apart: a word, a run of digits, a sign.
struct TextToken {
  enum Kind: UInt8 {
    case word, digits, currencySign
    case comma, dot, apostrophe, hyphen, minus, slash, colon, open, close, tilde, less, greater
    case equals, other
  }

  /// What stands between a token and the one before.
  enum Gap: UInt8, Comparable {
    /// Nothing, or only what cannot be seen.
    case none
    /// One blank, of whatever width.
    case blank
    /// Several blanks, or a tab.
    case blanks
    case line

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var kind: Kind
  var gap: Gap

  /// Whether it begins with a capital, and whether it has no small letter.
  var isCapital = false
  var isAllCapitals = false

  /// The number of its entry in the ``Vocabulary``; -1 when it has none.
  var entry: Int16 = -1

  /// How many digits it has.
  var digitCount: Int32 = 0

  /// Whether its digits begin with a zero, and are not just one.
  var hasLeadingZero = false

  /// Where it stands in the piece of text.
  var start: Int32
  var end: Int32

  /// The folded letters of a word, the value of digits (38 at most), the scalar of a sign.
  var key: WordKey = .none
}
