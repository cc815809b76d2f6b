import Diagnostics
import Documents

/// Writes the text of a document, run of pages after run of pages.
struct ODTBody {
  private let planned: PlannedDocument
  private let continuation: GridContinuation
  private let pictures: [PictureFiles]
  private(set) var story = ODTStory()
  private var tableCount = 0
  private var pictureCount = 0

  /// What the next paragraph begins: a page, or pages after a master page.
  private var start: Start?
  private enum Start {
    case page
    case master(String)
  }

  init(_ planned: PlannedDocument, continuation: GridContinuation, pictures: [PictureFiles]) {
    self.planned = planned
    self.continuation = continuation
    self.pictures = pictures
    for (index, run) in planned.runs.enumerated() {
      story.startNotesOver()
      start = .master(ODTPages.master(of: run, index))
      for placed in run.pieces {
        if placed.startsPage {
          start = .page
          story.startNotesOver()
        }
        write(placed.piece, isRunning: run.runningTitle != nil)
      }
    }
  }

  private mutating func write(_ piece: Piece, isRunning: Bool) {
    switch piece {
    case .organiser(let text): paragraph(StyleID.organiser, text)
    case .documentTitle(let text): paragraph(StyleID.title, text)
    case .documentSubtitle(let text): paragraph(StyleID.subtitle, text)
    case .titleLine(let text): paragraph(StyleID.titleLine, text)
    case .contents:
      ODTContents(planned).write(to: &story.xml, headingStyle: style(StyleID.contentsHeading))
    case .heading(let heading): write(heading, startsCount: false)
    case .paragraph(let text): write(text)
    case .table(let table): write(table, isRunning: isRunning)
    case .figure(let figure): write(figure)
    }
  }

  private mutating func paragraph(_ id: String, _ text: String) {
    story.xml.openParagraph(style(id), text)
  }

  /// The style of a paragraph, which begins a page if one is to begin.
  private mutating func style(_ id: String) -> String {
    defer { start = nil }
    let name = ODTNames.style(id)
    switch start {
    case nil: return name
    case .page: return story.styles.starting(name, master: nil)
    case .master(let master): return story.styles.starting(name, master: master)
    }
  }

  private mutating func write(_ paragraph: PlannedParagraph) {
    let style = style(StyleID.body)
    story.xml.raw("<text:p text:style-name=\"\(style)\">")
    for run in paragraph.runs {
      if let link = run.link {
        story.xml.openLink(to: link, style: StyleID.link) { $0.openText(run.text) }
      } else {
        story.xml.openText(run.text)
      }
    }
    story.xml.raw("</text:p>")
  }

  /// - Parameter startsCount: Whether the pages that follow are counted from this one.
  private mutating func write(_ heading: PlannedHeading, startsCount: Bool) {
    let style = style(StyleID.heading(heading.level))
    story.xml.raw("<text:h text:style-name=\"\(style)\" text:outline-level=\"\(heading.level)\">")
    if startsCount { startCount() }
    story.bookmark(heading.entry)
    story.bookmark(heading.place)
    story.xml.openText(heading.text)
    story.xml.raw("</text:h>")
  }

  private mutating func startCount() {
    story.xml.raw("<text:page-variable-set text:active=\"true\" text:page-adjust=\"-1\"/>")
  }

  private mutating func write(_ table: PlannedTable, isRunning: Bool) {
    switch table.title {
    case .heading(let heading) where !heading.text.isEmpty:
      write(heading, startsCount: isRunning)
    case .heading, .continuation:
      let text = table.plainTitle
      let style = style(text.isEmpty ? StyleID.hairline : StyleID.continuation)
      story.xml.raw("<text:p text:style-name=\"\(style)\">")
      if isRunning { startCount() }
      if case .heading(let heading) = table.title { story.bookmark(heading.place) }
      story.xml.openText(text)
      story.xml.raw("</text:p>")
    }
    for caption in table.captions { paragraph(StyleID.tableCaption, caption) }
    tableCount += 1
    ODTTable(table: table, number: tableCount, callsByRow: continuation == .flow)
      .write(to: &story)
    for text in table.foot { paragraph(StyleID.foot, text) }
    paragraph(StyleID.tableEnd, "")
  }

  /// Caption, picture and foot stay together on a page.
  private mutating func write(_ figure: PlannedFigure) {
    let title = figure.title
    if !title.isEmpty {
      let style = style(StyleID.caption)
      // A heading is what a list of contents that is made anew names too.
      let level = figure.heading.map { " text:outline-level=\"\($0.level)\"" }
      let element = level == nil ? "text:p" : "text:h"
      story.xml.raw("<\(element) text:style-name=\"\(style)\"\(level ?? "")>")
      story.bookmark(figure.heading?.entry)
      story.bookmark(figure.place)
      story.xml.openText(title)
      story.xml.raw("</\(element)>")
    }
    let foot = figure.figure.foot
    pictureCount += 1
    if let size = figure.size {
      let style = style(StyleID.picture)
      let kept = foot.isEmpty ? style : story.styles.kept(style)
      story.xml.raw("<text:p text:style-name=\"\(kept)\">")
      if title.isEmpty { story.bookmark(figure.place) }
      story.xml.openPicture(pictures[pictureCount - 1], of: figure, size: size)
      story.xml.raw("</text:p>")
    } else {
      paragraph(StyleID.body, figure.figure.description)
    }
    for (index, text) in foot.enumerated() {
      let style = ODTNames.style(StyleID.foot)
      story.xml.openParagraph(index < foot.count - 1 ? story.styles.kept(style) : style, text)
    }
    paragraph(StyleID.tableEnd, "")
  }
}
