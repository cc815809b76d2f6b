import Text

/// Text that comes from outside, as HTML shows it: what was typed, never markup.
enum HTMLText {
  /// Escaped for the content of an element.
  ///
  /// Read back as text content, it is the text itself, but for CR LF and CR, which HTML cannot hold
  /// and which become LF, and characters shown as ``ControlPictures``. A character that would turn
  /// the direction of what follows is shut up alone in a `bdi`, where it turns nothing. A word too
  /// long for any column may be broken, at places that are no part of the text.
  static func content(_ text: some StringProtocol) -> String {
    var text = String(text)
    text.makeContiguousUTF8()
    return HTMLTextScan.isPlain(text.utf8.span) ? text : careful(text)
  }

  /// Escaped for the value of an attribute, or for an element that holds text alone. Characters that
  /// turn the direction become U+FFFD there.
  static func attribute(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case _ where ControlPictures.redirects(scalar): result.append("\u{FFFD}")
      default: append(scalar, after: previous, to: &result)
      }
      previous = scalar
    }
    return String(result)
  }

  /// So many characters without a space are one word still; longer ones may be broken.
  static let longestWord = 48

  private static func careful(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var length = 0
    for scalar in text.unicodeScalars {
      length = scalar.properties.isWhitespace ? 0 : length + 1
      if length > longestWord, mayBreak(before: scalar, after: previous) {
        result.append(contentsOf: "<wbr>".unicodeScalars)
        length = 1
      }
      if ControlPictures.redirects(scalar) {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let mark = "<bdi class=\"mark\" title=\"U+\(code)\">&#x\(code);</bdi>"
        result.append(contentsOf: mark.unicodeScalars)
      } else {
        append(scalar, after: previous, to: &result)
      }
      previous = scalar
    }
    return String(result)
  }

  /// A letter stays with its accents, an emoji with what joins it.
  private static func mayBreak(before scalar: Unicode.Scalar, after previous: Unicode.Scalar?)
    -> Bool
  {
    !scalar.properties.isGraphemeExtend && scalar != "\u{200D}" && previous != "\u{200D}"
  }

  private static func append(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?,
    to result: inout String.UnicodeScalarView
  ) {
    switch scalar {
    case "&": result.append(contentsOf: "&amp;".unicodeScalars)
    case "<": result.append(contentsOf: "&lt;".unicodeScalars)
    case ">": result.append(contentsOf: "&gt;".unicodeScalars)
    case "\r": result.append("\n")
    case "\n" where previous == "\r": break
    default: result.append(ControlPictures.picture(of: scalar) ?? scalar)
    }
  }
}
