import Diagnostics
import Documents

/// Writes the text of a document, run of pages after run of pages.
struct DOCXBody {
  let planned: PlannedDocument
  let continuation: GridContinuation

  private(set) var xml = XMLBuffer(declared: ())
  private(set) var footnotes = DOCXFootnotes()
  private var bookmarks = 0

  /// The notes that the page has already.
  private var calls = NoteCalls()

  init(_ planned: PlannedDocument, continuation: GridContinuation) {
    self.planned = planned
    self.continuation = continuation
    xml.raw("<w:document \(DOCXNames.word)><w:body>")
    for (index, run) in planned.runs.enumerated() {
      calls.startOver()
      for piece in run.pieces { write(piece) }
      let section = DOCXSection(run: run, index: index, in: planned).xml
      if index == planned.runs.count - 1 {
        xml.raw(section)
      } else {
        // A section ends with its last paragraph: one too thin to be seen.
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"\(StyleID.hairline)\"/>\(section)</w:pPr></w:p>")
      }
    }
    xml.raw("</w:body></w:document>")
  }

  private mutating func write(_ placed: PlacedPiece) {
    let startsPage = placed.startsPage
    if startsPage { calls.startOver() }
    switch placed.piece {
    case .documentTitle(let text): xml.wordParagraph(StyleID.title, text, startsPage: startsPage)
    case .documentSubtitle(let text):
      xml.wordParagraph(StyleID.subtitle, text, startsPage: startsPage)
    case .contents: DOCXContents(planned).write(to: &xml)
    case .heading(let heading): write(heading, startsPage: startsPage)
    case .paragraph(let text): xml.wordParagraph(StyleID.body, text, startsPage: startsPage)
    case .table(let table): write(table, startsPage: startsPage)
    }
  }

  private mutating func write(_ heading: PlannedHeading, startsPage: Bool) {
    bookmarks += 1
    xml.wordParagraphStart(StyleID.heading(heading.level), startsPage: startsPage)
    xml.raw("<w:bookmarkStart w:id=\"\(bookmarks)\" w:name=\"\(heading.anchor)\"/>")
    xml.wordRun(heading.text)
    xml.raw("<w:bookmarkEnd w:id=\"\(bookmarks)\"/></w:p>")
  }

  private mutating func write(_ table: PlannedTable, startsPage: Bool) {
    switch table.title {
    case .heading(let heading) where !heading.text.isEmpty:
      write(heading, startsPage: startsPage)
    case .continuation(let text) where !text.isEmpty:
      xml.wordParagraph(StyleID.continuation, text, startsPage: startsPage)
    default:
      // Two tables would grow together, and a break needs a paragraph.
      xml.wordParagraph(StyleID.hairline, "", startsPage: startsPage)
    }
    for caption in table.captions { xml.wordParagraph(StyleID.caption, caption) }
    DOCXTable(table: table, callsByRow: continuation == .flow)
      .write(to: &xml, footnotes: &footnotes, calls: &calls)
    for text in table.foot { xml.wordParagraph(StyleID.foot, text) }
    xml.wordParagraph(StyleID.tableEnd, "")
  }
}
