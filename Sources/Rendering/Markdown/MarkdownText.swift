import Text

/// Text that comes from outside, escaped so that Markdown shows it as typed.
///
/// The rules are CommonMark's and those of the forges: tables, strikethrough, mathematics between
/// dollars, `:emoji:`. Read back, a backslash at a line's end standing for a line break and the gap
/// between two paragraphs for two, the text is the original; but for CR LF and CR, which become LF,
/// and characters shown as ``ControlPictures``.
enum MarkdownText {
  /// On one line, line breaks as spaces: for titles and the cells of pipe tables.
  static func line(_ text: some StringProtocol) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
    return escaped(lines.joined(separator: " "))
  }

  /// The lines of a block of its own; none for the empty text.
  static func block(_ text: some StringProtocol) -> [String] {
    block(text) { escaped($0) }
  }

  /// - Parameter spell: Gives the Markdown of a line that holds anything; lines come in their order.
  static func block<Text: StringProtocol>(
    _ text: Text, _ spell: (Text.SubSequence) -> String
  ) -> [String] {
    guard !text.isEmpty else { return [] }
    let typed = text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine)
    var lines: [String] = []
    // Line breaks since the last line that holds anything.
    var breaks = 0
    for line in typed {
      if !line.isEmpty {
        if breaks > 0, let last = lines.indices.last {
          // Two breaks are a new paragraph; more than two begin it with the others.
          if breaks == 1 { lines[last] += "\\" } else { lines.append("") }
          lines += Array(repeating: "\\", count: max(0, breaks - 2))
        } else {
          lines += Array(repeating: "\\", count: breaks)
        }
        lines.append(spell(line))
        breaks = 0
      }
      breaks += 1
    }
    // A block cannot end with a line break, unless the break is spelt out.
    let trailing = String(repeating: "&#10;", count: breaks - 1)
    if !trailing.isEmpty { lines.append((lines.popLast() ?? "") + trailing) }
    return lines
  }

  private static func escaped(_ line: some StringProtocol) -> String {
    var result = ""
    forEachPiece(of: line) { result += $0 }
    return result
  }

  /// Gives the Markdown of each scalar of a line, in their order.
  static func forEachPiece(of line: some StringProtocol, _ body: (String) -> Void) {
    let scalars = Array(line.unicodeScalars)
    let first = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    // White space at the ends of a line would be dropped, so it is spelt out.
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? first
    for scalar in scalars[..<first] { body(entity(scalar)) }
    let mark = listMark(scalars[first..<end])
    for index in first..<end {
      let rest = scalars[(index + 1)..<end]
      body(index == mark ? "\\\(scalars[index])" : escaped(scalars[index], before: rest))
    }
    for scalar in scalars[end...] { body(entity(scalar)) }
  }

  private static func escaped(
    _ scalar: Unicode.Scalar, before rest: ArraySlice<Unicode.Scalar>
  ) -> String {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "$": return "\\\(scalar)"
    // Alone these are themselves; only `&name;` and `:name:` would become something else.
    case "&": return names(rest, upTo: ";") ? "\\&" : "&"
    case ":": return names(rest, upTo: ":") ? "\\:" : ":"
    case "\t": return entity(scalar)
    case _ where ControlPictures.redirects(scalar): return entity(scalar)
    default: return String(ControlPictures.picture(of: scalar) ?? scalar)
    }
  }

  /// Whether what follows is the name of an entity or of an emoji, up to its closing character.
  private static func names(_ rest: ArraySlice<Unicode.Scalar>, upTo close: Unicode.Scalar) -> Bool
  {
    // The longest names have some thirty letters: looking no further keeps the whole linear.
    let name = rest.prefix(64).prefix { $0.isWordCharacter || "#+-_".unicodeScalars.contains($0) }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == close
  }

  /// Where the character stands that would make the line a heading, a quotation, or part of a list.
  private static func listMark(_ line: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = line.first else { return nil }
    if "#+-=>".unicodeScalars.contains(first) { return line.startIndex }
    guard let after = line.firstIndex(where: { !("0"..."9").contains($0) }),
      after > line.startIndex, line[after] == "." || line[after] == ")"
    else { return nil }
    return after
  }

  private static func entity(_ scalar: Unicode.Scalar) -> String {
    if let picture = ControlPictures.picture(of: scalar) { return String(picture) }
    return "&#x\(String(scalar.value, radix: 16, uppercase: true));"
  }
}

extension Character {
  fileprivate var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

extension Unicode.Scalar {
  fileprivate var isWordCharacter: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
  }
}
