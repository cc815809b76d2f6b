import Diagnostics

/// Writes the list of contents as an index that can be updated, its lines filled in with the pages
/// as planned.
///
/// The pages are references, which are counted anew when a file is opened: where the word processor cuts
/// the pages, it knows better.
struct ODTContents {
  private let planned: PlannedDocument

  init(_ planned: PlannedDocument) {
    self.planned = planned
  }

  func write(to xml: inout XMLBuffer, headingStyle: String) {
    let title = OfficeWords.contents[planned.language]
    let heading = ODTNames.style(StyleID.contentsHeading)
    let levels = 1...TextStyle.deepestHeading
    xml.raw("<text:table-of-content text:protected=\"false\" text:name=\"\(title)\">")
    xml.raw("<text:table-of-content-source text:outline-level=\"\(levels.upperBound)\">")
    xml.raw("<text:index-title-template text:style-name=\"\(heading)\">\(title)")
    xml.raw("</text:index-title-template>")
    for level in levels {
      let style = ODTNames.style(StyleID.contents(level))
      xml.raw("<text:table-of-content-entry-template text:outline-level=\"\(level)\"")
      xml.raw(
        " text:style-name=\"\(style)\"><text:index-entry-link-start/><text:index-entry-text/>")
      xml.raw("<text:index-entry-tab-stop style:type=\"right\" style:leader-char=\".\"/>")
      xml.raw("<text:index-entry-page-number/><text:index-entry-link-end/>")
      xml.raw("</text:table-of-content-entry-template>")
    }
    xml.raw("</text:table-of-content-source><text:index-body>")
    xml.raw("<text:index-title text:name=\"\(title).title\">")
    xml.openParagraph(headingStyle, title)
    xml.raw("</text:index-title>")
    for entry in planned.contents {
      let style = ODTNames.style(StyleID.contents(entry.heading.level))
      xml.raw("<text:p text:style-name=\"\(style)\">")
      xml.openLink(to: entry.heading.entry, style: "Index_20_Link") {
        $0.openText(entry.text)
        $0.raw("<text:tab/><text:bookmark-ref text:reference-format=\"page\"")
        $0.raw(" text:ref-name=\"\(entry.heading.entry)\">\(entry.page)</text:bookmark-ref>")
      }
      xml.raw("</text:p>")
    }
    xml.raw("</text:index-body></text:table-of-content>")
  }
}
