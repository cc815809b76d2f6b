/// Writes texts as OpenDocument text content.
extension XMLBuffer {
  /// Tabs, line ends and blanks that would be collapsed become elements.
  mutating func openText(_ text: some StringProtocol) {
    let utf8 = Array(text.utf8)
    let span = utf8.span
    TextPieces.forEach(in: span) { piece in
      switch piece {
      case .run(let range): openRun(span.extracting(range))
      case .tab: raw("<text:tab/>")
      case .lineEnd: raw("<text:line-break/>")
      }
    }
  }

  /// A run without tabs and line ends. A single space between two characters stands as it is; any
  /// others would be lost.
  mutating func openRun(_ utf8: borrowing Span<UInt8>) {
    var start = 0
    var index = 0
    while index < utf8.count {
      guard utf8[index] == UInt8(ascii: " ") else {
        index += 1
        continue
      }
      var end = index
      while end < utf8.count, utf8[end] == UInt8(ascii: " ") { end += 1 }
      if end - index > 1 || index == 0 || end == utf8.count {
        escape(utf8.extracting(start..<index))
        raw("<text:s text:c=\"\(end - index)\"/>")
        start = end
      }
      index = end
    }
    escape(utf8.extracting(start..<utf8.count))
  }

  /// Text that leads to a place of the document.
  mutating func openLink(to place: String, style: String, _ text: (inout XMLBuffer) -> Void) {
    openLinkStart(to: place, style: style)
    text(&self)
    raw("</text:a>")
  }

  mutating func openLinkStart(to place: String, style: String) {
    let name = ODTNames.style(style)
    raw("<text:a xlink:type=\"simple\" xlink:href=\"#\(place)\" text:style-name=\"\(name)\"")
    raw(" text:visited-style-name=\"\(name)\">")
  }

  mutating func openParagraph(_ style: String, _ text: some StringProtocol) {
    raw("<text:p text:style-name=\"\(style)\">")
    openText(text)
    raw("</text:p>")
  }
}
