import Text

/// Names files after what they hold: `07-territoires-zones-declarees.csv`, its section and its title.
///
/// A number before each name keeps them apart and in the document's order, and keeps the names that
/// some systems reserve (`con`, `nul`) from being whole names. ASCII alone is spelt the same on all
/// file systems, whatever they do with accents and capitals.
struct FileNames {
  /// Enough to tell titles apart, short of what old archives and deep folders bear.
  private static let longest = 80

  private let digits: Int
  private var count = 0

  /// - Parameter total: How many names will be asked for: all numbers have as many digits.
  init(total: Int) {
    digits = max(2, String(total).utf8.count)
  }

  /// - Parameter section: The title of the innermost section; left out where the title says it too.
  /// - Complexity: O(1), whatever the titles.
  mutating func next(for title: String, in section: String?, extension suffix: String) -> String {
    count += 1
    let number = String(count)
    let zeros = String(repeating: "0", count: max(0, digits - number.utf8.count))
    var words = Self.slug(title)
    if let section = section.map(Self.slug), section != "x", !words.contains(section) {
      words = words == "x" ? section : "\(section)-\(words)"
    }
    return "\(zeros)\(number)-\(Self.shortened(words)).\(suffix)"
  }

  private static func slug(_ title: String) -> String {
    Slug.of(String(String.UnicodeScalarView(title.unicodeScalars.prefix(200))))
  }

  /// As many whole words as there is room for; at least one, or its beginning.
  private static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > longest else { return slug }
    let kept = slug.prefix(longest + 1)
    guard let hyphen = kept.lastIndex(of: "-") else { return String(slug.prefix(longest)) }
    return String(kept[..<hyphen])
  }
}
