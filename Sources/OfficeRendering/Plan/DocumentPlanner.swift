import Diagnostics
import Documents

/// Lays a document out on sheets: which paper, where pages begin, and on which page each heading
/// will stand.
struct DocumentPlanner {
  private let isCut: Bool
  private var planned: PlannedDocument
  private var runs = PageRuns()

  /// A lead higher than this share of the page stands on pages of its own.
  private static let longestLead = 3

  /// - Parameter drawsFigures: Whether the format can hold drawings.
  static func plan(
    _ document: Document, continuation: GridContinuation, drawsFigures: Bool
  ) -> PlannedDocument {
    var planner = DocumentPlanner(document, isCut: continuation == .split)
    planner.place(document, drawsFigures: drawsFigures)
    return planner.planned
  }

  private init(_ document: Document, isCut: Bool) {
    self.isCut = isCut
    planned = PlannedDocument(title: document.title, language: document.language)
  }

  private mutating func place(_ document: Document, drawsFigures: Bool) {
    var passages = Passages(document, drawsFigures: drawsFigures)
    let headings = passages.headings.filter { !$0.text.isEmpty }
    var front = document.frontPieces
    if document.titlePage != nil {
      runs.addTitlePage(front)
      front = []
    }
    if headings.count > 1 {
      planned.contents = headings.map { ContentsEntry(heading: $0, page: 0) }
      place(text: front + [.contents])
      runs.endPage()
      front = []
    }
    passages.putFirst(front)
    for passage in passages.all { place(passage) }
    for (index, heading) in headings.enumerated() where !planned.contents.isEmpty {
      planned.contents[index].page = runs.pageOfEntry[heading.entry, default: 1]
    }
    planned.pageCount = runs.cursor.page
    planned.runs = runs.all.isEmpty ? [PageRun(paper: .portrait)] : runs.all
  }

  // MARK: - Passages

  private mutating func place(_ passage: Passage) {
    switch passage.end {
    case .nothing: place(text: passage.lead)
    case .table(let table): place(table, under: rest(of: passage.lead, on: table.paper))
    case .figure(let figure): place(figure, under: rest(of: passage.lead, on: figure.paper))
    }
  }

  /// Places what is too high to stand over a table or a figure, and text that goes on from upright
  /// pages before one that lies on its side.
  ///
  /// - Returns: What is to stand over it: all, or what is under the last headings, or nothing.
  private mutating func rest(of lead: [Piece], on paper: Paper) -> [Piece] {
    let most = paper.plannedHeight / Self.longestLead
    let turns = paper != .portrait && runs.canFollow(on: .portrait)
    if !turns, height(of: lead, on: paper) <= most { return lead }
    var start = lead.lastIndex(where: \.isHeading) ?? lead.endIndex
    while start > 0, lead[start - 1].isHeading { start -= 1 }
    if height(of: lead[start...], on: paper) > most { start = lead.endIndex }
    place(text: Array(lead[..<start]))
    return Array(lead[start...])
  }

  private mutating func place(_ table: any PagePlanner, under lead: [Piece]) {
    let paper = table.paper
    let leadHeight = height(of: lead, on: paper)
    var pages = table.pages(under: leadHeight)
    let isWhole = pages.isOneSheet
    if !isWhole, !isCut {
      return flow(table, under: lead, leadHeight)
    }
    let whole = leadHeight + pages.reduce(0) { $0 + $1.height(on: paper) }
    var fits = isWhole && runs.cursor.fits(whole, on: paper) && runs.canFollow(on: paper)
    if !fits, isCut, let begun = begun(table, under: leadHeight, isWhole: isWhole) {
      pages = begun
      fits = true
    }
    var tables = isCut ? pages : table.wholeTables()
    if pages.isOneSheet {
      for index in tables.indices {
        tables[index].isKeptTogether = true
        tables[index].startsPage = false
      }
    }
    for (index, table) in tables.enumerated() {
      runs.open(paper, startsPage: index == 0 ? !fits : table.startsPage)
      if index == 0 {
        for piece in lead { runs.add(piece) }
      }
      runs.add(.table(table))
      // What fills its page has nothing under it.
      guard index == tables.count - 1 || !tables[index + 1].startsPage else { continue }
      runs.advance((index == 0 ? leadHeight : 0) + table.height(on: paper), on: paper)
    }
  }

  /// The parts of a table that begins on the page as it is and goes on overleaf; `nil` where too
  /// little of the page is free, or where the table fits the next page whole and half of this one is
  /// taken.
  private func begun(
    _ table: any PagePlanner, under leadHeight: Int, isWhole: Bool
  ) -> [PlannedTable]? {
    let room = table.paper.plannedHeight
    let used = runs.cursor.used + leadHeight
    guard table.isStacked, runs.canFollow(on: table.paper), runs.cursor.used > 0,
      room - used >= (isWhole ? room / 2 : room / GridPlanner.leastFree)
    else { return nil }
    return table.pages(under: used)
  }

  /// Places a table of several pages that the word processor cuts, its panels under one another.
  private mutating func flow(
    _ planner: any PagePlanner, under lead: [Piece], _ leadHeight: Int
  ) {
    let paper = planner.paper
    var used = leadHeight
    for (index, table) in planner.wholeTables().enumerated() {
      let free = paper.plannedHeight - used
      let follows =
        index > 0 && planner.isStacked
        && (free >= paper.plannedHeight / GridPlanner.leastFree
          || table.height(on: paper) <= free)
      if !follows {
        let running = OfficeWords.running(table.plainTitle, in: planned.language)
        runs.open(paper, running: running, startsPage: true)
        used = index == 0 ? leadHeight : 0
      }
      if index == 0 {
        for piece in lead { runs.add(piece) }
      }
      runs.add(.table(table))
      let estimate = FlowEstimate(of: table, under: used, on: paper)
      runs.advance(pages: estimate.pages)
      used = estimate.used
    }
    runs.endPage()
  }

  private mutating func place(_ figure: PlannedFigure, under lead: [Piece]) {
    let paper = figure.paper
    let height = height(of: lead, on: paper) + figure.height
    let fits =
      figure.page.isFirst && runs.cursor.fits(height, on: paper) && runs.canFollow(on: paper)
    runs.open(paper, startsPage: !fits)
    for piece in lead { runs.add(piece) }
    runs.add(.figure(figure))
    runs.advance(height, on: paper)
  }

  /// Text that leads to nothing: on upright paper, flowing.
  private mutating func place(text: [Piece]) {
    let paper = Paper.portrait
    for (index, piece) in text.enumerated() {
      runs.open(paper, startsPage: !runs.canFollow(on: paper))
      if piece.isHeading, !runs.cursor.isAtTop {
        // Headings are kept with two lines at least of what follows them. Where pages are cut here
        // the file says so: what is kept free might let them fit after all.
        let headings = text[index...].prefix(while: \.isHeading)
        let kept = height(of: headings, on: paper) + 2 * TextStyle.body.lineHeight
        if !runs.cursor.fits(kept, on: paper) { runs.startPage(isSaid: isCut) }
      }
      runs.add(piece)
      if case .paragraph(let paragraph) = piece {
        let lines = PrintLayout(.body).lines(ofText: paragraph.text, within: paper.textWidth)
        runs.advance(lines: lines.count, of: .body, on: paper)
      } else {
        runs.advance(height(of: [piece], on: paper), on: paper)
      }
    }
  }

  private func height(of pieces: some Sequence<Piece>, on paper: Paper) -> Int {
    let heights = PieceHeights(paper: paper, contents: planned.contents)
    return pieces.reduce(0) { $0 + heights.height(of: $1) }
  }
}

extension [PlannedTable] {
  /// Whether all parts stand on one page.
  fileprivate var isOneSheet: Bool { !dropFirst().contains(where: \.startsPage) }
}
