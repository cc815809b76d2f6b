/// Gives each heading a name of its own to link to, made of its words.
struct AnchorNames {
  private var names = UniqueNames()

  /// A longer name would only repeat the heading.
  private static let longest = 60

  /// A name in lower case, of letters with their accents, digits and hyphens, that no heading had
  /// before.
  ///
  /// Names of notes hold a full stop, so that no heading can take theirs. Letters are looked at scalar
  /// by scalar: some scripts have signs that make one character with whatever follows, be it a
  /// quotation mark that would end the attribute.
  mutating func name(for title: String) -> String {
    // A title may be a whole file.
    let beginning = title.unicodeScalars.prefix(4 * Self.longest)
    var words = String.UnicodeScalarView()
    for scalar in String(beginning).lowercased().unicodeScalars.prefix(Self.longest) {
      if scalar.isWordPart {
        words.append(scalar)
      } else if let last = words.last, last != "-" {
        words.append("-")
      }
    }
    if words.last == "-" { words.removeLast() }
    let name = words.isEmpty ? "titre" : String(words)
    return names.unique(name) { "\(name)-\($0)" }
  }
}

extension Unicode.Scalar {
  fileprivate var isWordPart: Bool {
    properties.isAlphabetic || properties.numericType != nil
      || [.nonspacingMark, .spacingMark].contains(properties.generalCategory)
  }
}
