/// Stand-ins for characters that files for people may not hold, or that would not be seen in them.
public enum ControlPictures {
  /// What is shown instead of a scalar that HTML or XML forbids; `nil` for one that it allows.
  ///
  /// C0 controls and DEL have pictures of their own (U+2400 to U+2421). C1 controls and
  /// noncharacters have none and become U+FFFD. Tab and line feed are white space there. In HTML
  /// a form feed would be too, but nobody would see it.
  public static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A: nil
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0xFDD0...0xFDEF: "\u{FFFD}"
    case let value where value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: nil
    }
  }

  /// Whether a scalar changes the direction of what follows it: embeddings, overrides, isolates.
  public static func redirects(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
