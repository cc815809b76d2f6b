import Diagnostics
import Documents

/// Writes the text of a document, run of pages after run of pages.
struct DOCXBody {
  let planned: PlannedDocument
  let continuation: GridContinuation
  let pictures: [PictureFiles]

  private(set) var story = DOCXStory()
  private var pictureCount = 0

  init(_ planned: PlannedDocument, continuation: GridContinuation, pictures: [PictureFiles]) {
    self.planned = planned
    self.continuation = continuation
    self.pictures = pictures
    story.xml.raw("<w:document \(DOCXNames.word)><w:body>")
    for (index, run) in planned.runs.enumerated() {
      story.startNotesOver()
      for piece in run.pieces { write(piece) }
      let section = DOCXSection(run: run, index: index).xml
      if index == planned.runs.count - 1 {
        story.xml.raw(section)
      } else {
        // A section ends with its last paragraph: one too thin to be seen.
        story.xml.raw(
          "<w:p><w:pPr><w:pStyle w:val=\"\(StyleID.hairline)\"/>\(section)</w:pPr></w:p>")
      }
    }
    story.xml.raw("</w:body></w:document>")
  }

  private mutating func write(_ placed: PlacedPiece) {
    let startsPage = placed.startsPage
    if startsPage { story.startNotesOver() }
    switch placed.piece {
    case .organiser(let text): paragraph(StyleID.organiser, text, startsPage)
    case .documentTitle(let text): paragraph(StyleID.title, text, startsPage)
    case .documentSubtitle(let text): paragraph(StyleID.subtitle, text, startsPage)
    case .titleLine(let text): paragraph(StyleID.titleLine, text, startsPage)
    case .contents: DOCXContents(planned).write(to: &story.xml, startsPage: startsPage)
    case .heading(let heading): write(heading, startsPage)
    case .paragraph(let paragraph): write(paragraph, startsPage)
    case .table(let table): write(table, startsPage)
    case .figure(let figure): write(figure, startsPage)
    }
  }

  private mutating func paragraph(_ style: String, _ text: String, _ startsPage: Bool = false) {
    story.xml.wordParagraph(style, text, startsPage: startsPage)
  }

  private mutating func write(_ paragraph: PlannedParagraph, _ startsPage: Bool) {
    story.xml.wordParagraphStart(StyleID.body, startsPage: startsPage)
    for run in paragraph.runs {
      if let link = run.link {
        story.xml.wordLink(to: link) { $0.wordRun(run.text, style: StyleID.link) }
      } else {
        story.xml.wordRun(run.text)
      }
    }
    story.xml.raw("</w:p>")
  }

  private mutating func write(_ heading: PlannedHeading, _ startsPage: Bool) {
    story.xml.wordParagraphStart(StyleID.heading(heading.level), startsPage: startsPage)
    story.bookmark(heading.entry) {
      $0.bookmark(heading.place) { $0.xml.wordRun(heading.text) }
    }
    story.xml.raw("</w:p>")
  }

  private mutating func write(_ table: PlannedTable, _ startsPage: Bool) {
    switch table.title {
    case .heading(let heading) where !heading.text.isEmpty:
      write(heading, startsPage)
    case .heading(let heading):
      // Two tables would grow together, and a break needs a paragraph.
      story.xml.wordParagraphStart(StyleID.hairline, startsPage: startsPage)
      story.bookmark(heading.place) { _ in }
      story.xml.raw("</w:p>")
    case .continuation(let text):
      paragraph(text.isEmpty ? StyleID.hairline : StyleID.continuation, text, startsPage)
    }
    for caption in table.captions { paragraph(StyleID.tableCaption, caption) }
    DOCXTable(table: table, callsByRow: continuation == .flow).write(to: &story)
    for text in table.foot { paragraph(StyleID.foot, text) }
    paragraph(StyleID.tableEnd, "")
  }

  /// Caption, picture and foot stay together on a page.
  private mutating func write(_ figure: PlannedFigure, _ startsPage: Bool) {
    let title = figure.title
    if !title.isEmpty {
      // An outline level lets a list of contents that is made anew name the figure too.
      story.xml.wordParagraphStart(
        StyleID.caption, startsPage: startsPage, outline: figure.heading?.level)
      story.bookmark(figure.heading?.entry) {
        $0.bookmark(figure.place) { $0.xml.wordRun(title) }
      }
      story.xml.raw("</w:p>")
    }
    let startsPage = startsPage && title.isEmpty
    let foot = figure.figure.foot
    pictureCount += 1
    let (number, files) = (pictureCount, pictures[pictureCount - 1])
    if let size = figure.size {
      story.xml.wordParagraphStart(
        StyleID.picture, keepsNext: !foot.isEmpty, startsPage: startsPage)
      story.bookmark(title.isEmpty ? figure.place : nil) {
        $0.xml.wordPicture(files, number: number, of: figure, size: size)
      }
      story.xml.raw("</w:p>")
    } else {
      paragraph(StyleID.body, figure.figure.description, startsPage)
    }
    for (index, text) in foot.enumerated() {
      story.xml.wordParagraph(StyleID.foot, text, keepsNext: index < foot.count - 1)
    }
    paragraph(StyleID.tableEnd, "")
  }
}
