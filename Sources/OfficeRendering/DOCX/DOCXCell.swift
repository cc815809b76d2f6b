import Documents

/// Writes the paragraphs of a cell.
///
/// Line ends in an answer end paragraphs. Those after the last thing to be seen are kept, so that
/// the answer can be read back byte for byte, but stand a point high.
struct DOCXCell {
  let cell: PlannedCell
  let style: String
  let keepsNext: Bool

  func write(
    to xml: inout XMLBuffer, footnotes: inout DOCXFootnotes, calls: inout NoteCalls
  ) {
    let ink = cell.text.withoutTrailingBlanks
    xml.wordParagraphStart(style, keepsNext: keepsNext)
    write(cell.text[..<ink.endIndex], nextStyle: style, to: &xml)
    footnotes.writeCalls(of: cell.notes, calls: &calls, to: &xml)
    write(cell.text[ink.endIndex...], nextStyle: StyleID.hairline, to: &xml)
    xml.raw("</w:p>")
  }

  /// Writes runs into the paragraph begun, and begins another at each line end.
  private func write(_ text: Substring, nextStyle: String, to xml: inout XMLBuffer) {
    let utf8 = Array(text.utf8)
    let span = utf8.span
    var isInRun = false
    TextPieces.forEach(in: span) { piece in
      if case .lineEnd = piece {
        if isInRun { xml.raw("</w:r>") }
        isInRun = false
        xml.raw("</w:p>")
        xml.wordParagraphStart(nextStyle, keepsNext: keepsNext)
        return
      }
      if !isInRun { xml.raw("<w:r>") }
      isInRun = true
      if case .run(let range) = piece { xml.wordRun(span.extracting(range)) }
      if case .tab = piece { xml.raw("<w:tab/>") }
    }
    if isInRun { xml.raw("</w:r>") }
  }
}
