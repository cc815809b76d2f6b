/// Text that comes from outside, as HTML shows it: what was typed, never markup.
enum HTMLText {
  /// Escaped for the content of an element.
  ///
  /// Read back as text content, it is the text itself, but for CR LF and CR, which HTML cannot hold
  /// and which become LF, and characters shown as ``ControlPictures``. A character that would turn
  /// the direction of what follows is shut up alone in a `bdi`, where it turns nothing.
  static func content(_ text: some StringProtocol) -> String {
    escaped(text) { scalar in
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "<bdi class=\"mark\" title=\"U+\(code)\">&#x\(code);</bdi>"
    }
  }

  /// Escaped for the value of an attribute, or for an element that holds text alone. Characters that
  /// turn the direction become U+FFFD there.
  static func attribute(_ text: some StringProtocol) -> String {
    escaped(text) { _ in "\u{FFFD}" }
  }

  private static func escaped(
    _ text: some StringProtocol, redirecting: (Unicode.Scalar) -> String
  ) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\r": result.append("\n")
      case "\n" where afterReturn: break
      case _ where ControlPictures.redirects(scalar):
        result.append(contentsOf: redirecting(scalar).unicodeScalars)
      default: result.append(ControlPictures.picture(of: scalar) ?? scalar)
      }
    }
    return String(result)
  }
}
