/// What stands between a word and the one before.
struct WordGap: OptionSet {
  let rawValue: UInt16

  static let space = Self(rawValue: 1 << 0)
  static let line = Self(rawValue: 1 << 1)
  static let hyphen = Self(rawValue: 1 << 2)
  static let apostrophe = Self(rawValue: 1 << 3)
  static let dot = Self(rawValue: 1 << 4)
  static let comma = Self(rawValue: 1 << 5)
  static let semicolon = Self(rawValue: 1 << 6)
  static let colon = Self(rawValue: 1 << 7)
  static let slash = Self(rawValue: 1 << 8)
  static let open = Self(rawValue: 1 << 9)
  static let close = Self(rawValue: 1 << 10)
  static let stop = Self(rawValue: 1 << 11)
  static let symbol = Self(rawValue: 1 << 12)

  /// No name goes across these.
  static let hard: Self = [.comma, .semicolon, .colon, .slash, .open, .close, .stop, .symbol]

  /// Two items of a list are parted by one of these, or by a dash between spaces.
  var partsItems: Bool {
    !isDisjoint(with: [.line, .dot]) || !isDisjoint(with: .hard)
      || (contains(.hyphen) && contains(.space))
  }
}
