import Diagnostics
import Text

/// Names files after what they hold: `tableau-09-territoires-zones-declarees.csv`,
/// `grille-conseils-regionaux-question-3.csv`, `figure-03-acteurs-par-zone.svg`.
///
/// The kind comes first, so that no name is one that some systems reserve (`con`, `nul`). A number
/// that follows the kind in the title (« Tableau 9 – ») gets zeros, and files are listed in its order.
/// A grid is named by its section and by what its title says before a colon; the others by the title,
/// and by the section too where two titles are the same. What is the same all the same is counted.
///
/// ASCII alone is spelt the same on all file systems, whatever they do with accents and capitals.
struct FileNames {
  /// A part of a document that becomes a file.
  struct Part {
    enum Kind { case grid, table, figure }

    let kind: Kind
    let title: String

    /// The titles of the sections it stands in, outermost first.
    let sections: [String]
  }

  /// Enough to tell titles apart, short of what old archives and deep folders bear.
  static let longest = 60

  /// So much of it a section may take.
  private static let longestSection = 28

  private let language: Language
  private let suffix: String

  /// How many digits numbers have.
  private let digits: Int

  /// - Parameter suffix: The extension of the files, without its dot.
  init(_ language: Language, extension suffix: String, count: Int) {
    self.language = language
    self.suffix = suffix
    digits = max(2, String(count).utf8.count)
  }

  /// The names of the parts, all different, in their order.
  ///
  /// - Complexity: O(number of parts), whatever their titles.
  func names(of parts: [Part]) -> [String] {
    let short = parts.map { name($0, isLong: false) }
    let counts = Dictionary(short.map { ($0, 1) }, uniquingKeysWith: +)
    var names = UniqueNames()
    return zip(parts, short).map { part, short in
      let name = counts[short] == 1 ? short : self.name(part, isLong: true)
      // Titles that differ only in what a number takes the room of are counted together.
      let stem = Self.shortened(name, to: room - "-2".utf8.count)
      let unique = names.unique(name, sharing: stem) { number in
        let end = "-\(number)"
        return Self.shortened(name, to: room - end.utf8.count) + end
      }
      return "\(unique).\(suffix)"
    }
  }

  private var room: Int { Self.longest - suffix.utf8.count - 1 }

  /// - Parameter isLong: Whether the short name is that of another part, too.
  private func name(_ part: Part, isLong: Bool) -> String {
    let kind = part.kind.name[language]
    let section = Self.slug(part.sections.last ?? "")
    var words = Self.slug(part.title)
    var isUnderSection = isLong
    if part.kind == .grid {
      isUnderSection = true
      let head = part.title.unicodeScalars.prefix(200).prefix { $0 != ":" }
      let start = Self.slug(String(String.UnicodeScalarView(head)))
      // A title that begins with its section's says more after the colon.
      if !isLong, !start.isEmpty, !start.contains(section) || section.isEmpty { words = start }
    }
    words = numbered(words, after: kind)
    var parts = words.contains(kind) ? [] : [kind]
    if isUnderSection, !section.isEmpty, !words.contains(section) {
      parts.append(Self.shortened(section, to: Self.longestSection))
    }
    if !words.isEmpty { parts.append(words) }
    return Self.shortened(parts.joined(separator: "-"), to: room)
  }

  /// The words, with zeros before the number that follows the kind.
  private func numbered(_ words: String, after kind: String) -> String {
    var parts = words.split(separator: "-").map(String.init)
    for index in parts.indices.dropFirst()
    where parts[index - 1] == kind && parts[index].utf8.allSatisfy({ (48...57).contains($0) }) {
      parts[index] =
        String(repeating: "0", count: max(0, digits - parts[index].utf8.count)) + parts[index]
    }
    return parts.joined(separator: "-")
  }

  /// Empty for a text without letters and digits.
  private static func slug(_ title: String) -> String {
    let text = String(String.UnicodeScalarView(title.unicodeScalars.prefix(200)))
    let slug = Slug.of(text)
    return slug == "x" && !text.contains("x") && !text.contains("X") ? "" : slug
  }

  /// As many whole words as there is room for; at least one, or its beginning.
  private static func shortened(_ slug: String, to room: Int) -> String {
    guard slug.utf8.count > room else { return slug }
    let kept = slug.prefix(room + 1)
    guard let hyphen = kept.lastIndex(of: "-") else { return String(slug.prefix(room)) }
    return String(kept[..<hyphen])
  }
}

extension FileNames.Part.Kind {
  fileprivate var name: BilingualText {
    switch self {
    case .grid: BilingualText(fr: "grille", en: "grid")
    case .table: BilingualText(fr: "tableau", en: "table")
    case .figure: BilingualText(fr: "figure", en: "figure")
    }
  }
}
