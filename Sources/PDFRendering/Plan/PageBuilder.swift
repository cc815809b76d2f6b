import Diagnostics
import Documents

/// Puts the things of a document on pages, one after the other.
///
/// A heading waits for what it heads, so that it never stands alone at the foot of a page.
struct PageBuilder {
  private(set) var pages: [PlannedPage] = []

  /// On which page each title stands, from 0, by the index of its entry.
  private(set) var pageOfEntry: [Int: Int] = [:]

  private let type: TypeCase
  private let language: Language

  /// Headings and ends of sections that wait.
  private var waiting: [PlannedPage.Content] = []

  /// The top of what is still free on the last page, from the top of the sheet.
  private var y = 0.0

  /// Lines of prose longer than this are lost from one to the next, in points.
  private static let longestProse = 520.0

  init(type: TypeCase, language: Language) {
    self.type = type
    self.language = language
  }

  mutating func add(_ item: FlowItem, on paper: Paper) {
    switch item {
    case .heading(let entry):
      let lines = type.lines(of: entry.title, .heading(entry.level), within: paper.textWidth)
      waiting.append(.heading(entry, lines: lines))
    case .sectionEnd: waiting.append(.sectionEnd)
    case .paragraph(let text): addParagraph(text, on: paper)
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

  private mutating func turnPage(to paper: Paper) {
    pages.append(PlannedPage(paper: paper))
    y = paper.top
  }

  private var isAtTop: Bool { pages.last.map { y <= $0.paper.top } ?? true }

  /// Begins a page if this one is of other paper or has not so much room under what waits.
  private mutating func makeRoom(_ height: Double, on paper: Paper) {
    guard let last = pages.last, last.paper == paper else { return turnPage(to: paper) }
    if !isAtTop, y + waitingHeight + height > paper.floor { turnPage(to: paper) }
  }

  private mutating func place(_ content: PlannedPage.Content, height: Double) {
    pages[pages.count - 1].pieces.append((y, content))
    y += height
  }

  // MARK: - Headings

  private static func space(before level: Int) -> Double { level == 1 ? 20 : 14 }
  private static let spaceAfterHeading = 7.0

  private var waitingHeight: Double {
    var height = 0.0
    for content in waiting {
      guard case .heading(let entry, let lines) = content else { continue }
      height += Self.space(before: entry.level) + Self.spaceAfterHeading
      height += Double(lines.count) * TextStyle.heading(entry.level).leading
    }
    return height
  }

  private mutating func placeWaiting() {
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
  private mutating func addParagraph(_ text: String, on paper: Paper) {
    let width = min(paper.textWidth, Self.longestProse)
    for paragraph in text[...].paragraphs {
      let lines = type.lines(of: String(paragraph), .prose, within: width)
      let isBlank = paragraph.withoutTrailingBlanks.isEmpty
      if isBlank, waiting.isEmpty, isAtTop { continue }
      // Two lines at least stay together on either side of a page's end.
      let together = lines.count <= 3 ? lines.count : 2
      makeRoom(Double(together) * TextStyle.prose.leading, on: paper)
      placeWaiting()
      if isBlank {
        y += TextStyle.prose.leading
      } else {
        place(lines, .prose, .paragraph, on: paper)
      }
    }
    y += 6
  }

  private mutating func place(
    _ lines: [Substring], _ style: TextStyle, _ tag: Tag, on paper: Paper
  ) {
    var rest = lines[...]
    while !rest.isEmpty {
      let room = max(isAtTop ? 1 : 0, Int((paper.floor - y) / style.leading))
      var count = min(room, rest.count)
      if rest.count - count == 1, count > 2 { count -= 1 }
      if count > 0 {
        let height = Double(count) * style.leading
        place(.lines(Array(rest.prefix(count)), style, tag), height: height)
        rest = rest.dropFirst(count)
      }
      if !rest.isEmpty { turnPage(to: paper) }
    }
  }

  // MARK: - Grids and tables

  /// Headings that take half a page stand on one of their own.
  private mutating func placeLongHeadings(on paper: Paper) {
    guard waitingHeight > 0.5 * paper.textHeight else { return }
    turnPage(to: paper)
    placeWaiting()
    y = paper.floor
  }

  private static let spaceBeforeTable = 12.0

  /// No table is lower than this: its title, its headings and a row.
  private static let leastTable = 60.0

  /// What is taken above a table that would begin on this page; `nil` if it cannot.
  private func taken(on paper: Paper) -> Double? {
    guard let last = pages.last, last.paper == paper else { return nil }
    let used = y - paper.top + waitingHeight + (isAtTop ? 0 : Self.spaceBeforeTable)
    return paper.textHeight - used > Self.leastTable ? used : nil
  }

  /// A page already begun takes a table that ends on it, or one under a few lines.
  private func welcomes(pageCount: Int, below taken: Double, on paper: Paper) -> Bool {
    pageCount == 1 || taken < 0.25 * paper.textHeight
  }

  private mutating func add(_ grid: Grid, _ entry: HeadingEntry, on paper: Paper) {
    placeLongHeadings(on: paper)
    var sheets: GridSheets?
    if let taken = taken(on: paper) {
      let plan = GridSheets(grid, on: paper, below: taken, type: type, language: language)
      if welcomes(pageCount: plan.pages.count, below: taken, on: paper) { sheets = plan }
    }
    if sheets == nil { turnPage(to: paper) }
    let planned =
      sheets
      ?? GridSheets(grid, on: paper, below: waitingHeight, type: type, language: language)
    placeWaiting()
    if !isAtTop { y += Self.spaceBeforeTable }
    pageOfEntry[entry.index] = pages.count - 1
    for index in planned.pages.indices {
      if index > 0 { turnPage(to: paper) }
      place(.grid(entry, planned, page: index), height: planned.height(of: index, type) + 6)
    }
  }

  private mutating func add(_ table: Table, _ entry: HeadingEntry, on paper: Paper) {
    placeLongHeadings(on: paper)
    let panels = TablePanels(table, width: paper.textWidth, type: type, language: language)
    var sheets: TableSheets?
    if let taken = taken(on: paper) {
      let plan = TableSheets(
        table, on: paper, below: taken, type: type, language: language, panels: panels)
      if welcomes(pageCount: plan.pages.count, below: taken, on: paper) { sheets = plan }
    }
    if sheets == nil { turnPage(to: paper) }
    let planned =
      sheets
      ?? TableSheets(
        table, on: paper, below: waitingHeight, type: type, language: language, panels: panels)
    placeWaiting()
    if !isAtTop { y += Self.spaceBeforeTable }
    pageOfEntry[entry.index] = pages.count - 1
    for index in planned.pages.indices {
      if index > 0 { turnPage(to: paper) }
      place(.table(entry, planned, page: index), height: planned.height(of: index) + 4)
    }
    for text in planned.foot {
      place(planned.footLines(text), .note, .note, on: paper)
    }
    y += 6
  }

  // MARK: - Figures

  /// A picture stands whole on one page, what is said of it under it.
  private mutating func add(_ figure: Figure, _ entry: HeadingEntry, on paper: Paper) {
    let sheet = FigureSheet(figure, on: paper, type: type)
    makeRoom(sheet.height + (isAtTop ? 0 : Self.spaceBeforeTable), on: paper)
    placeWaiting()
    if !isAtTop { y += Self.spaceBeforeTable }
    pageOfEntry[entry.index] = pages.count - 1
    place(.figure(entry, sheet), height: sheet.height)
    for text in figure.foot {
      place(
        type.lines(of: text, .note, within: min(paper.textWidth, Self.longestProse)), .note, .note,
        on: paper)
    }
    y += 6
  }
}
