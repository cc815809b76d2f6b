import Text

/// Stand-ins for characters that paper cannot show, or that would change what stands around them.
enum ShownText {
  /// What is drawn in place of a scalar; `nil` for a soft hyphen, which shows only at a line's end.
  ///
  /// Controls have their ``ControlPictures``; whatever turns the direction of what follows becomes
  /// U+FFFD. A tab is as wide as it would be in a narrow column: one em.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    case 0x09: "\u{2003}"
    case 0x0A: "\u{240A}"
    case 0xAD: nil
    case 0x2028, 0x2029: "\u{2424}"
    case _ where ControlPictures.redirects(scalar): "\u{FFFD}"
    default: ControlPictures.picture(of: scalar) ?? scalar
    }
  }

  /// Whether nothing is seen of a scalar as it is shown.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    shown(scalar)?.properties.isWhitespace ?? true
  }

  /// A whole text as it is shown.
  static func shown(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let shown = shown(scalar) { result.append(shown) }
    }
    return String(result)
  }
}
