/// The spaces that French typography wants unbreakable.
public enum FrenchTypography {
  /// A prose text in one of its languages, its French punctuation tied to the word it belongs to.
  ///
  /// The space before `:` `;` `?` `!` `%` `»` and the one after `«` become no-break spaces, so that
  /// authors write plain ones and no line begins with a lone colon. English is left as it is.
  public static func bound(_ text: BilingualText, in language: Language) -> String {
    guard language == .french else { return text.english }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.french.unicodeScalars {
      if previous == " ", tiesToTheWordBefore(scalar) {
        result.removeLast()
        result.append("\u{A0}")
      }
      result.append(scalar == " " && previous == "«" ? "\u{A0}" : scalar)
      previous = scalar
    }
    return String(result)
  }

  private static func tiesToTheWordBefore(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", ";", "?", "!", "%", "»": true
    default: false
    }
  }
}
