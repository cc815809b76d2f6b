import Text

/// What words are to themes, in patterns and in answers alike.
enum ThemeWords {
  /// Longer words, in bytes, are no words that a theme could name, and are not looked at.
  static let longest = 64

  /// The articles and « de », which come and go without a change of sense.
  static func isSilent(_ folded: String) -> Bool { silent.contains(folded) }

  private static let silent: Set = [
    "de", "du", "des", "d", "la", "le", "les", "l", "un", "une",
  ]

  static func folded(_ letters: String) -> String { TextFold.folded(letters) }

  static func text(_ bytes: Span<UInt8>, _ span: Range<Int>) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(span.count)
    for index in span { letters.append(bytes[index]) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A word as the stemmer wants it: small letters, accents in one character with their letter.
  static func composed(_ letters: String) -> [UInt8] {
    Array(String(letters.lowercased().map { accented[$0] ?? $0 }).utf8)
  }

  /// The accented letters of French by themselves: equal ones compare equal however they are typed.
  private static let accented = Dictionary(
    uniqueKeysWithValues: "àâäéèêëîïôöùûüÿç".map { ($0, $0) })
}
