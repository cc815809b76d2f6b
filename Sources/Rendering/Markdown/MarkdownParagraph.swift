import Documents

/// A paragraph whose words may lead elsewhere, as a block.
///
/// The words are escaped as one text, since what a character means depends on its neighbours; the
/// brackets of links are set between them afterwards. A link is closed at the end of a line and opened
/// again on the next: none may hold a blank line.
struct MarkdownParagraph {
  private let text: String

  /// The parts of the text that lead somewhere, in order.
  private var links: [(range: Range<String.Index>, name: String)] = []

  init(_ paragraph: Paragraph, _ anchors: MarkdownAnchors) {
    text = paragraph.text
    var bytes = 0
    let utf8 = text.utf8
    for run in paragraph.runs {
      let start = bytes
      bytes += run.text.utf8.count
      guard let name = anchors.name(ledToBy: run), bytes > start else { continue }
      let first = utf8.index(utf8.startIndex, offsetBy: start)
      let end = utf8.index(utf8.startIndex, offsetBy: bytes)
      links.append((first..<end, name))
    }
  }

  func lines() -> [String] {
    guard !links.isEmpty else { return MarkdownText.block(text) }
    var next = links[...]
    return MarkdownText.block(text) { line in
      var result = ""
      var open: String?
      var index = line.startIndex
      MarkdownText.forEachPiece(of: line) { piece in
        while let link = next.first, link.range.upperBound <= index {
          if let name = open { result += "](#\(name))" }
          open = nil
          next = next.dropFirst()
        }
        if open == nil, let link = next.first, link.range.contains(index) {
          result += "["
          open = link.name
        }
        result += piece
        line.unicodeScalars.formIndex(after: &index)
      }
      if let name = open { result += "](#\(name))" }
      return result
    }
  }
}
