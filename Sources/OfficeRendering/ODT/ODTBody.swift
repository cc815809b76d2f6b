import Diagnostics
import Documents

/// Writes the text of a document, run of pages after run of pages.
struct ODTBody {
  private let planned: PlannedDocument
  private(set) var xml = XMLBuffer()
  private(set) var styles = ODTAutomaticStyles()
  private var notes = ODTNotes()
  private var tableCount = 0

  /// The notes that the page has already.
  private var calls = NoteCalls()

  /// What the next paragraph begins: a page, or pages after a master page.
  private var start: Start?
  private enum Start {
    case page
    case master(String)
  }

  init(_ planned: PlannedDocument) {
    self.planned = planned
    for (index, run) in planned.runs.enumerated() {
      calls.startOver()
      start = .master(ODTPages.master(of: run, index))
      for placed in run.pieces {
        if placed.startsPage {
          start = .page
          calls.startOver()
        }
        write(placed.piece, isRunning: run.runningTitle != nil)
      }
    }
  }

  private mutating func write(_ piece: Piece, isRunning: Bool) {
    switch piece {
    case .documentTitle(let text): paragraph(StyleID.title, text)
    case .documentSubtitle(let text): paragraph(StyleID.subtitle, text)
    case .contents: ODTContents(planned).write(to: &xml)
    case .heading(let heading): write(heading, startsCount: false)
    case .paragraph(let text): paragraph(StyleID.body, text)
    case .table(let table): write(table, isRunning: isRunning)
    }
  }

  private mutating func paragraph(_ id: String, _ text: String) {
    xml.openParagraph(style(id), text)
  }

  /// The style of a paragraph, which begins a page if one is to begin.
  private mutating func style(_ id: String) -> String {
    defer { start = nil }
    let name = ODTNames.style(id)
    switch start {
    case nil: return name
    case .page: return styles.starting(name, master: nil)
    case .master(let master): return styles.starting(name, master: master)
    }
  }

  /// - Parameter startsCount: Whether the pages that follow are counted from this one.
  private mutating func write(_ heading: PlannedHeading, startsCount: Bool) {
    let style = style(StyleID.heading(heading.level))
    xml.raw("<text:h text:style-name=\"\(style)\" text:outline-level=\"\(heading.level)\">")
    if startsCount { startCount() }
    xml.raw("<text:bookmark text:name=\"\(heading.anchor)\"/>")
    xml.openText(heading.text)
    xml.raw("</text:h>")
  }

  private mutating func startCount() {
    xml.raw("<text:page-variable-set text:active=\"true\" text:page-adjust=\"-1\"/>")
  }

  private mutating func write(_ table: PlannedTable, isRunning: Bool) {
    switch table.title {
    case .heading(let heading) where !heading.text.isEmpty:
      write(heading, startsCount: isRunning)
    case .heading, .continuation:
      let text = table.plainTitle
      let id = text.isEmpty ? StyleID.hairline : StyleID.continuation
      xml.raw("<text:p text:style-name=\"\(style(id))\">")
      if isRunning { startCount() }
      xml.openText(text)
      xml.raw("</text:p>")
    }
    for caption in table.captions { paragraph(StyleID.caption, caption) }
    tableCount += 1
    ODTTable(table: table, number: tableCount)
      .write(to: &xml, styles: &styles, notes: &notes, calls: &calls)
    for text in table.foot { paragraph(StyleID.foot, text) }
    paragraph(StyleID.tableEnd, "")
  }
}
