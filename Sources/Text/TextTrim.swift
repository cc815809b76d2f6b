extension String {
  /// The text without white space at its ends, no-break spaces included.
  public var trimmed: String {
    let scalars = unicodeScalars
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text on one line: every run of white space is one space, none at the ends.
  public var singleLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Enough of the text to know it by, in a message.
  public var excerpt: String {
    let line = String(prefix(400)).singleLine
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
