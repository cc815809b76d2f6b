import Documents

/// Writes the paragraphs of a cell.
///
/// Line ends in an answer end paragraphs. Blanks after the last thing to be seen are kept, so that
/// the answer can be read back byte for byte, but hidden: they would take room.
struct DOCXCell {
  let cell: PlannedCell
  let style: String
  let keepsNext: Bool

  func write(to story: inout DOCXStory) {
    let ink = cell.text.withoutTrailingBlanks
    story.xml.wordParagraphStart(style, keepsNext: keepsNext)
    story.bookmark(cell.place) { _ in }
    write(ink, to: &story.xml)
    story.writeCalls(of: cell.notes)
    story.xml.wordRun(cell.text[ink.endIndex...], style: StyleID.hidden)
    story.xml.raw("</w:p>")
  }

  /// Writes runs into the paragraph begun, and begins another at each line end.
  private func write(_ text: Substring, to xml: inout XMLBuffer) {
    let utf8 = Array(text.utf8)
    let span = utf8.span
    var isInRun = false
    func endRun(_ xml: inout XMLBuffer) {
      guard isInRun else { return }
      xml.raw("</w:r>")
      if cell.link != nil { xml.raw("</w:hyperlink>") }
      isInRun = false
    }
    TextPieces.forEach(in: span) { piece in
      if case .lineEnd = piece {
        endRun(&xml)
        xml.raw("</w:p>")
        xml.wordParagraphStart(style, keepsNext: keepsNext)
        return
      }
      if !isInRun {
        if let link = cell.link { xml.wordLinkStart(to: link) }
        xml.wordRunStart(style: cell.link == nil ? nil : StyleID.cellLink)
      }
      isInRun = true
      if case .run(let range) = piece { xml.wordRun(span.extracting(range)) }
      if case .tab = piece { xml.raw("<w:tab/>") }
    }
    endRun(&xml)
  }
}
