/// Reads Markdown back as CommonMark and the forges do, as far as renderers write it.
enum MarkdownReader {
  /// The text of a block: escapes, references, hard breaks, paragraphs.
  static func text(of lines: [String]) -> String {
    var text = ""
    for (index, line) in lines.enumerated() {
      if index > 0, line.isEmpty {
        text += "\n\n"
        continue
      }
      var rest = line.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        if scalar == "&", let end = rest.prefix(9).firstIndex(of: ";"), rest.first == "#" {
          text.unicodeScalars.append(HTMLReader.named(String(rest[..<end])))
          rest = rest[end...].dropFirst()
        } else if scalar == "\\", rest.isEmpty {
          text += "\n"
        } else if scalar == "\\", let escaped = rest.popFirst() {
          text.unicodeScalars.append(escaped)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }

  /// The answer of an actor in a list of answers: beside the name, or quoted under it.
  static func answer(of actor: String, in markdown: String) -> String? {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = "- **\(actor)**\u{A0}:"
    guard let start = lines.firstIndex(where: { $0.hasPrefix(head) }) else { return nil }
    let beside = lines[start].dropFirst(head.count)
    if beside.hasPrefix(" ") { return text(of: [String(beside.dropFirst())]) }
    let quoted = lines[(start + 1)...].drop { $0.isEmpty }.prefix { $0.hasPrefix("  >") }
    return text(of: quoted.map { String($0.dropFirst($0.hasPrefix("  > ") ? 4 : 3)) })
  }

  /// The cells of a row of a pipe table, as texts.
  static func cells(of row: String) -> [String] {
    var cells: [String] = [""]
    var rest = row.unicodeScalars.dropFirst(2)
    while let scalar = rest.popFirst() {
      if scalar == "\\", let escaped = rest.popFirst() {
        cells[cells.count - 1].unicodeScalars.append("\\")
        cells[cells.count - 1].unicodeScalars.append(escaped)
      } else if scalar == "|" {
        cells.append("")
        _ = rest.popFirst()
      } else {
        cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells.dropLast().map { cell in
      var trimmed = cell.unicodeScalars[...]
      while trimmed.last == " " { trimmed.removeLast() }
      return text(of: [String(trimmed)])
    }
  }
}
