/// Stand-ins for characters that paper cannot show, or that would change what stands around them.
enum ShownText {
  /// What is drawn in place of a scalar; `nil` for a soft hyphen, which shows only at a line's end.
  ///
  /// C0 controls and DEL have pictures of their own (U+2400 to U+2421). C1 controls, noncharacters
  /// and whatever turns the direction of what follows have none and become U+FFFD. A tab is as wide
  /// as it would be in a narrow column: one em.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: "\u{2003}"
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x20..<0x7F: scalar
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0xAD: nil
    case 0x2028, 0x2029: "\u{2424}"
    case 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: scalar
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
