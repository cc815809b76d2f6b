import Documents

/// What stands in a cell of a table drawn in characters.
enum TextCell {
  /// A text still to be set in lines: headings and labels.
  case text(String)
  /// Lines as planned, the last with the calls of its notes.
  case planned([String])
  case absent(String)

  init(heading text: String) {
    self = .text(text)
  }

  init(_ fragment: CellFragment, _ layout: TerminalLayout) {
    if case .absent(let label) = fragment.content {
      self = .absent(layout.absent(label) + layout.call(fragment.notes))
      return
    }
    var lines = fragment.lines.map { String($0.withoutTrailingBlanks) }
    if let last = lines.popLast() { lines.append(last + layout.call(fragment.notes)) }
    self = .planned(lines)
  }

  var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  func lines(_ width: Int, _ layout: TerminalLayout) -> [String] {
    switch self {
    case .planned(let lines): lines
    case .text(let text), .absent(let text):
      layout.lines(ofText: text, within: width).map { String($0.withoutTrailingBlanks) }
    }
  }
}
