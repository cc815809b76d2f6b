import Diagnostics

/// Writes the list of contents as Word's own field, its lines filled in with the pages as planned:
/// it can be updated, and nobody is asked to.
struct DOCXContents {
  private let planned: PlannedDocument

  init(_ planned: PlannedDocument) {
    self.planned = planned
  }

  func write(to xml: inout XMLBuffer, startsPage: Bool) {
    let title = OfficeWords.contents[planned.language]
    let name = OfficeWords.tableOfContents[planned.language]
    xml.raw("<w:sdt><w:sdtPr><w:alias w:val=\"\(name)\"/><w:docPartObj>")
    xml.raw("<w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj>")
    xml.raw("</w:sdtPr><w:sdtContent>")
    xml.wordParagraph(StyleID.contentsHeading, title, startsPage: startsPage)
    for (index, entry) in planned.contents.enumerated() {
      xml.wordParagraphStart(StyleID.contents(entry.heading.level))
      if index == 0 {
        xml.raw(
          "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
        )
        xml.raw(
          " TOC \\o &quot;1-\(TextStyle.deepestHeading)&quot; \\h \\z \\u </w:instrText></w:r>")
        xml.raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
      }
      xml.wordLink(to: entry.heading.entry) { xml in
        xml.wordRun(entry.text)
        xml.raw("<w:r><w:tab/></w:r>")
        xml.wordField("PAGEREF \(entry.heading.entry) \\h", value: String(entry.page))
      }
      if index == planned.contents.count - 1 {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
      }
      xml.raw("</w:p>")
    }
    xml.raw("</w:sdtContent></w:sdt>")
  }
}
