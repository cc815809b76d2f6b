import Diagnostics
import Documents

/// Puts the things of a document on pages, one after the other.
///
/// A heading waits for what it heads, so that it never stands alone at the foot of a page.
struct PageBuilder {
  private(set) var pages: [PlannedPage] = []

  /// On which page each title stands, from 0, by the index of its entry.
  var pageOfEntry: [Int: Int] = [:]

  let type: TypeCase
  let language: Language
  private let places: Places

  /// Headings and ends of sections that wait.
  private var waiting: [PlannedPage.Content] = []

  /// The top of what is still free on the last page, from the top of the sheet.
  var y = 0.0

  /// Lines of prose longer than this are lost from one to the next, in points.
  static let longestProse = 520.0

  init(type: TypeCase, language: Language, places: Places) {
    self.type = type
    self.language = language
    self.places = places
  }

  mutating func add(_ item: FlowItem, on paper: Paper) {
    switch item {
    case .heading(let entry):
      let lines = type.lines(of: entry.title, .heading(entry.level), within: paper.textWidth)
      waiting.append(.heading(entry, lines: lines))
    case .sectionEnd: waiting.append(.sectionEnd)
    case .paragraph(let paragraph): add(paragraph, on: paper)
    case .grid(let grid, let entry): add(grid, entry, on: paper)
    case .table(let table, let entry): add(table, entry, on: paper)
    case .figure(let figure, let entry): add(figure, entry, on: paper)
    }
  }

  /// Places what still waits.
  mutating func finish() {
    guard !waiting.isEmpty else { return }
    if waitingHeight > 0 || pages.isEmpty {
      makeRoom(0, on: pages.last?.paper ?? .portrait)
    }
    placeWaiting()
  }

  // MARK: - Pages

  mutating func turnPage(to paper: Paper) {
    pages.append(PlannedPage(paper: paper))
    y = paper.top
  }

  var isAtTop: Bool { pages.last.map { y <= $0.paper.top } ?? true }

  /// Begins a page if this one is of other paper or has not so much room under what waits.
  mutating func makeRoom(_ height: Double, on paper: Paper) {
    guard let last = pages.last, last.paper == paper else { return turnPage(to: paper) }
    if !isAtTop, y + waitingHeight + height > paper.floor { turnPage(to: paper) }
  }

  mutating func place(_ content: PlannedPage.Content, height: Double) {
    pages[pages.count - 1].pieces.append((y, content))
    y += height
  }

  // MARK: - Headings

  private static func space(before level: Int) -> Double { level == 1 ? 20 : 14 }
  private static let spaceAfterHeading = 7.0

  var waitingHeight: Double {
    var height = 0.0
    for content in waiting {
      guard case .heading(let entry, let lines) = content else { continue }
      height += Self.space(before: entry.level) + Self.spaceAfterHeading
      height += Double(lines.count) * TextStyle.heading(entry.level).leading
    }
    return height
  }

  mutating func placeWaiting() {
    for content in waiting {
      if case .heading(let entry, let lines) = content {
        if !isAtTop { y += Self.space(before: entry.level) }
        pageOfEntry[entry.index] = pages.count - 1
        let leading = TextStyle.heading(entry.level).leading
        place(content, height: Double(lines.count) * leading + Self.spaceAfterHeading)
      } else {
        place(content, height: 0)
      }
    }
    waiting = []
  }

  // MARK: - Prose

  /// A text that may hold line breaks: each of its paragraphs is kept together by itself.
  private mutating func add(_ paragraph: Paragraph, on paper: Paper) {
    let width = min(paper.textWidth, Self.longestProse)
    let linked = LinkedText(paragraph, places: places)
    for paragraph in linked.text[...].paragraphs {
      let paragraph = paragraph.withoutLineBreak
      let lines = type.lines(ofParagraph: paragraph, .prose, within: width)
      let isBlank = paragraph.withoutTrailingBlanks.isEmpty
      if isBlank, waiting.isEmpty, isAtTop { continue }
      // Two lines at least stay together on either side of a page's end.
      let together = lines.count <= 3 ? lines.count : 2
      makeRoom(Double(together) * TextStyle.prose.leading, on: paper)
      placeWaiting()
      if isBlank {
        y += TextStyle.prose.leading
      } else {
        let pieces = linked.pieces(of: lines)
        place(lines.count, .prose, on: paper) { .prose(Array(pieces[$0])) }
      }
    }
    y += 6
  }

  // MARK: - Lines

  /// What is said under a table or a picture.
  mutating func addRemark(_ lines: [Substring], on paper: Paper) {
    keepTogether(lines, on: paper)
    place(lines.count, .note, on: paper) { .remark(Array(lines[$0])) }
  }

  /// Begins a page if a remark of few lines, or the first two of a long one, would be cut.
  mutating func keepTogether(_ lines: [Substring], on paper: Paper) {
    let together = lines.count <= 3 ? lines.count : 2
    makeRoom(Double(together) * TextStyle.note.leading, on: paper)
  }

  /// Places lines of one text, on as many pages as they need.
  mutating func place(
    _ lineCount: Int, _ style: TextStyle, on paper: Paper,
    _ content: (Range<Int>) -> PlannedPage.Content
  ) {
    var start = 0
    while start < lineCount {
      let room = max(isAtTop ? 1 : 0, Int((paper.floor - y) / style.leading))
      var count = min(room, lineCount - start)
      if lineCount - start - count == 1, count > 2 { count -= 1 }
      if count > 0 {
        place(content(start..<start + count), height: Double(count) * style.leading)
        start += count
      }
      if start < lineCount { turnPage(to: paper) }
    }
  }
}
