import Documents

/// Writes texts as WordprocessingML runs and paragraphs.
extension XMLBuffer {
  /// The content of a run: tabs become elements, and line ends breaks inside the paragraph.
  mutating func wordText(_ text: some StringProtocol) {
    let utf8 = Array(text.utf8)
    let span = utf8.span
    TextPieces.forEach(in: span) { piece in
      switch piece {
      case .run(let range): wordRun(span.extracting(range))
      case .tab: raw("<w:tab/>")
      case .lineEnd: raw("<w:br/>")
      }
    }
  }

  /// A whole run with an optional character style.
  mutating func wordRun(_ text: some StringProtocol, style: String? = nil) {
    guard !text.isEmpty else { return }
    wordRunStart(style: style)
    wordText(text)
    raw("</w:r>")
  }

  mutating func wordRunStart(style: String? = nil) {
    raw("<w:r>")
    if let style { raw("<w:rPr><w:rStyle w:val=\"\(style)\"/></w:rPr>") }
  }

  /// Runs that lead to a place of the document.
  mutating func wordLink(to place: String, _ runs: (inout XMLBuffer) -> Void) {
    wordLinkStart(to: place)
    runs(&self)
    raw("</w:hyperlink>")
  }

  mutating func wordLinkStart(to place: String) {
    raw("<w:hyperlink w:anchor=\"\(place)\" w:history=\"1\">")
  }

  mutating func wordRun(_ utf8: borrowing Span<UInt8>) {
    raw("<w:t xml:space=\"preserve\">")
    escape(utf8)
    raw("</w:t>")
  }

  /// What a paragraph begins with, in the order of the schema.
  ///
  /// - Parameter outline: The level in the outline, from 1, of what is no heading by its style.
  mutating func wordParagraphStart(
    _ style: String, keepsNext: Bool = false, startsPage: Bool = false, outline: Int? = nil
  ) {
    raw("<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>")
    if keepsNext { raw("<w:keepNext/>") }
    if startsPage { raw("<w:pageBreakBefore/>") }
    if let outline { raw("<w:outlineLvl w:val=\"\(outline - 1)\"/>") }
    raw("</w:pPr>")
  }

  mutating func wordParagraph(
    _ style: String, _ text: some StringProtocol, keepsNext: Bool = false,
    startsPage: Bool = false
  ) {
    wordParagraphStart(style, keepsNext: keepsNext, startsPage: startsPage)
    wordRun(text)
    raw("</w:p>")
  }

  /// A field whose value is there already, so that nobody is asked to update it.
  mutating func wordField(_ instruction: String, value: String) {
    raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
    raw("<w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>")
    raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>\(value)</w:t></w:r>")
    raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }
}
