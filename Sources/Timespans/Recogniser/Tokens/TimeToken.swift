/// A word, number or sign of a text.
struct TimeToken {
  enum Kind: UInt8 {
    case word, number, sign
  }

  /// What stands before it.
  enum Gap: UInt8 {
    /// Nothing: it is glued to the one before.
    case none
    case apostrophe, space, line
  }

  let kind: Kind
  var gap: Gap

  /// Its bytes in the text.
  var start: Int
  var end: Int

  var roles: TimeRole = []

  /// Of a word the hash of its folded letters, as ``TimeLexicon`` has it.
  var hash: UInt64 = 0

  /// Of a number its value, at most a thousand million; of a sign its folded byte; of a word the
  /// value it has in the lexicon.
  var value: Int32 = 0

  /// Of a word with two values, the second.
  var second: Int32 = 0

  /// How many digits a number has, at most 255.
  var digits: UInt8 = 0

  /// A number that belongs to a greater one, an amount, a telephone number or an address.
  var isPart = false

  var span: Range<Int> { start..<end }
}
