import Diagnostics
import Documents

/// Writes headers and footers, each a part of its own.
struct DOCXMargins {
  let planned: PlannedDocument

  /// The title of the document, and the page among all.
  func footer(on paper: Paper) -> [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<w:ftr \(DOCXNames.word)><w:p><w:pPr><w:pStyle w:val=\"\(StyleID.footer)\"/>")
    xml.raw("<w:tabs><w:tab w:val=\"right\" w:pos=\"\(paper.textWidth)\"/></w:tabs></w:pPr>")
    xml.wordRun(RunningText.oneLine(planned.title, on: paper))
    xml.raw(
      "<w:r><w:tab/><w:t xml:space=\"preserve\">\(OfficeWords.page[planned.language]) </w:t></w:r>")
    xml.wordField("PAGE", value: "1")
    xml.raw("<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>")
    xml.wordField("NUMPAGES", value: String(planned.pageCount))
    xml.raw("</w:p></w:ftr>")
    return xml.bytes
  }

  func header(_ title: String?, on paper: Paper) -> [UInt8] {
    var xml = XMLBuffer(declared: ())
    xml.raw("<w:hdr \(DOCXNames.word)>")
    xml.wordParagraphStart(StyleID.header)
    if let title {
      xml.wordRun(RunningText.oneLine(title, on: paper))
      xml.wordRun(" " + OfficeWords.continued[planned.language])
    }
    xml.raw("</w:p></w:hdr>")
    return xml.bytes
  }
}
