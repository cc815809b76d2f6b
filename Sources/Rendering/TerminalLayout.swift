import Documents
import Terminal

/// Sets text as a terminal does: in columns of one width, wide characters taking two.
struct TerminalLayout: CellLayout {
  /// What surrounds the label of an absent cell.
  var shade = "░"

  func width(of text: Substring) -> Int { DisplayWidth.of(text) }

  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
    // The wrapper's lines are cut from a copy: the same lengths are cut from the paragraph.
    var start = paragraph.startIndex
    return TextWrapper(width: width).lines(of: String(paragraph)).map { line in
      let end = paragraph.utf8.index(start, offsetBy: line.source.utf8.count)
      defer { start = end }
      return paragraph[start..<end]
    }
  }

  func absent(_ label: String) -> String { "\(shade) \(label) \(shade)" }
}
