import Documents

/// Titles where they are repeated: in headers and footers, in the list of contents, in the names of
/// tables.
enum RunningText {
  /// The title, or its beginning with an ellipsis, in one line of a header or a footer.
  static func oneLine(_ title: String, on paper: Paper) -> String {
    let layout = PrintLayout(.footer)
    let lines = layout.lines(ofText: undirected(title), within: paper.textWidth * 4 / 5)
    let first = String(lines[0].withoutTrailingBlanks)
    return lines.count > 1 ? first + "…" : first
  }

  /// The title, or its beginning with an ellipsis: Word takes no more for the name of a table.
  static func name(_ title: String) -> String {
    let most = 250
    let scalars = title.unicodeScalars
    let start = undirected(String(scalars.prefix(most)))
    return scalars.dropFirst(most).isEmpty ? start : start + "…"
  }

  /// The text with U+FFFD in place of what would turn the direction of the page number, or whatever
  /// else follows on the line. The title itself, in a paragraph of its own, keeps them.
  static func undirected(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: redirects) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(redirects(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// Embeddings, overrides and isolates.
  private static func redirects(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
