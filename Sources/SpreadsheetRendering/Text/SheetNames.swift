/// Names the sheets after their tables: « 3 Territoires cités, par zone ».
///
/// A number before each name keeps them apart and in order. A name has 31 UTF-16 units at the most,
/// and none of the characters that references are made of.
struct SheetNames {
  private static let limit = 31
  private var count = 0

  /// - Complexity: O(1), whatever the title.
  mutating func next(for title: String) -> String {
    count += 1
    var words = String.UnicodeScalarView()
    // More would be left out anyway.
    for scalar in Self.withoutNumber(title.unicodeScalars.prefix(200)) {
      if let kept = Self.kept(scalar), kept != " " || words.last.map({ $0 != " " }) ?? false {
        words.append(kept)
      }
    }
    return Self.shortened("\(count) \(String(words))")
  }

  /// The title after a number of its own, « Tableau 7 – », which would take the room of its words.
  private static func withoutNumber(
    _ title: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    let parts = title.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, parts[0].allSatisfy(\.properties.isAlphabetic),
      parts[1].allSatisfy({ ("0"..."9").contains($0) }), parts[2].elementsEqual("–".unicodeScalars)
    else { return title }
    return parts[3]
  }

  /// What a scalar becomes in a name; `nil` if it is left out.
  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\": " "
    case "'": "’"
    case _ where scalar.properties.isWhitespace: " "
    case _ where scalar.properties.generalCategory == .control: nil
    // Joiners, marks of direction and private characters would make names that look alike.
    case _ where scalar.properties.generalCategory == .format: nil
    case _ where scalar.properties.isNoncharacterCodePoint: nil
    default: scalar
    }
  }

  private static func shortened(_ name: String) -> String {
    let trimmed = trimmed(name)
    guard trimmed.utf16.count > limit else { return trimmed }
    var kept = String.UnicodeScalarView()
    var units = 0
    for scalar in trimmed.unicodeScalars {
      units += scalar.utf16.count
      if units >= limit { break }
      kept.append(scalar)
    }
    return self.trimmed(String(kept)) + "…"
  }

  private static func trimmed(_ name: String) -> String {
    var name = name
    while name.last == " " { name.removeLast() }
    return name
  }
}
