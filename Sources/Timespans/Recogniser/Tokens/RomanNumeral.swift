/// Roman numerals up to 39, as centuries are numbered, perhaps with an ending: `xixe`.
enum RomanNumeral {
  /// - Parameter letters: Small letters.
  static func value(_ letters: [UInt8]) -> Int? {
    var total = 0
    var last = 0
    var index = 0
    while index < letters.count, let digit = digit(letters[index]) {
      // A smaller one before a greater is taken off: it was added, so twice.
      total += last != 0 && last < digit ? digit - 2 * last : digit
      last = digit
      index += 1
    }
    let rest = letters[index...]
    guard total > 0, rest.isEmpty || endings.contains(where: { $0 == Array(rest) }) else {
      return nil
    }
    return total
  }

  private static let endings = ["e", "er", "eme", "ieme", "o"].map { Array($0.utf8) }

  private static func digit(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    default: nil
    }
  }
}
