import Diagnostics
import Documents

/// Lays a document out on sheets: which paper, where pages begin, and on which page each heading
/// will stand.
struct DocumentPlanner {
  private let isCut: Bool
  private var planned: PlannedDocument
  private var cursor = PageCursor()
  private var pageOfEntry: [String: Int] = [:]

  /// Whether the next thing must not follow on the same page.
  private var mustStartPage = false

  /// Whether the next piece begins a page of the same run.
  private var startsNextPiece = false

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
      planned.runs = [
        PageRun(
          paper: .portrait, isTitlePage: true, pieces: front.map { PlacedPiece(piece: $0) })
      ]
      front = []
    }
    if headings.count > 1 {
      planned.contents = headings.map { ContentsEntry(heading: $0, page: 0) }
      place(text: front + [.contents])
      mustStartPage = true
      front = []
    }
    passages.putFirst(front)
    for passage in passages.all { place(passage) }
    for index in planned.contents.indices {
      planned.contents[index].page = pageOfEntry[headings[index].entry, default: 1]
    }
    planned.pageCount = cursor.page
    if planned.runs.isEmpty { planned.runs = [PageRun(paper: .portrait)] }
  }

  // MARK: - Passages

  private mutating func place(_ passage: Passage) {
    switch passage.end {
    case .nothing: place(text: passage.lead)
    case .table(let table): place(table, under: rest(of: passage.lead, on: table.paper))
    case .figure(let figure): place(figure, under: rest(of: passage.lead, on: figure.paper))
    }
  }

  /// Places what is too high to stand over a table or a figure.
  ///
  /// - Returns: What is to stand over it: all, or what is under the last headings, or nothing.
  private mutating func rest(of lead: [Piece], on paper: Paper) -> [Piece] {
    let most = paper.plannedHeight / Self.longestLead
    if height(of: lead, on: paper) <= most { return lead }
    var start = lead.lastIndex(where: \.isHeading) ?? lead.endIndex
    while start > 0, lead[start - 1].isHeading { start -= 1 }
    if height(of: Array(lead[start...]), on: paper) > most { start = lead.endIndex }
    place(text: Array(lead[..<start]))
    return Array(lead[start...])
  }

  private mutating func place(_ table: any PagePlanner, under lead: [Piece]) {
    let paper = table.paper
    let leadHeight = height(of: lead, on: paper)
    let pages = table.pages(under: leadHeight)
    let isWhole = pages.count == 1
    let firstHeight = leadHeight + (pages.first?.height(on: paper) ?? 0)
    let fits = isWhole && cursor.fits(firstHeight, on: paper) && canFollow(on: paper)
    let flows = !isWhole && !isCut

    var tables = isCut ? pages : table.wholeTables()
    if isWhole { for index in tables.indices { tables[index].isKeptTogether = true } }
    for (index, table) in tables.enumerated() {
      let running = flows ? OfficeWords.running(table.plainTitle, in: planned.language) : nil
      open(paper, running: running, startsPage: index > 0 || !fits)
      if index == 0 {
        for piece in lead { add(piece) }
      }
      if case .heading(let heading) = table.title { note(heading) }
      add(.table(table))
      let lead = index == 0 ? leadHeight : 0
      if flows {
        cursor.advance(pages: FlowEstimate.pages(of: table, under: lead, on: paper))
      } else if index == tables.count - 1 {
        cursor.advance(lead + table.height(on: paper), on: paper)
      }
    }
    if !isWhole {
      cursor.fillPage(on: paper)
      mustStartPage = true
    }
  }

  private mutating func place(_ figure: PlannedFigure, under lead: [Piece]) {
    let paper = figure.paper
    let height = height(of: lead, on: paper) + figure.height
    let fits =
      figure.page.isFirst && cursor.fits(height, on: paper) && canFollow(on: paper)
    open(paper, running: nil, startsPage: !fits)
    for piece in lead { add(piece) }
    add(.figure(figure))
    cursor.advance(height, on: paper)
  }

  /// Text that leads to nothing: on upright paper, flowing.
  private mutating func place(text: [Piece]) {
    let paper = Paper.portrait
    for (index, piece) in text.enumerated() {
      open(paper, running: nil, startsPage: !canFollow(on: paper))
      if piece.isHeading {
        // Headings are kept with two lines at least of what follows them.
        let headings = text[index...].prefix(while: \.isHeading)
        let kept = height(of: Array(headings), on: paper) + 2 * TextStyle.body.lineHeight
        if !cursor.isAtTop, !cursor.fits(kept, on: paper) {
          cursor.startPage()
          // Said outright where pages are cut here: what is kept free might let it fit after all.
          startsNextPiece = isCut
        }
      }
      add(piece)
      cursor.advance(height(of: [piece], on: paper), on: paper)
    }
  }

  // MARK: - Pages

  private func canFollow(on paper: Paper) -> Bool {
    guard !mustStartPage, let run = planned.runs.last else { return false }
    return run.takesMore(on: paper)
  }

  /// Makes sure that what is added next stands on such paper, and at the top of a page if it must.
  private mutating func open(_ paper: Paper, running: String?, startsPage: Bool) {
    let isFirst = planned.runs.isEmpty
    if running != nil || planned.runs.last?.takesMore(on: paper) != true {
      planned.runs.append(PageRun(paper: paper, runningTitle: running))
      if !isFirst { cursor.startPage() }
    } else if startsPage || mustStartPage {
      startsNextPiece = true
      cursor.startPage()
    }
    mustStartPage = false
  }

  private mutating func add(_ piece: Piece) {
    if case .heading(let heading) = piece { note(heading) }
    let placed = PlacedPiece(piece: piece, startsPage: startsNextPiece)
    planned.runs[planned.runs.count - 1].pieces.append(placed)
    startsNextPiece = false
  }

  private mutating func note(_ heading: PlannedHeading) {
    pageOfEntry[heading.entry] = cursor.page
  }

  private func height(of pieces: [Piece], on paper: Paper) -> Int {
    let heights = PieceHeights(paper: paper, contents: planned.contents)
    return pieces.reduce(0) { $0 + heights.height(of: $1) }
  }
}

extension PageRun {
  /// Whether something else on such paper may follow in it.
  fileprivate func takesMore(on paper: Paper) -> Bool {
    self.paper == paper && runningTitle == nil && !isTitlePage
  }
}

extension Piece {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}

extension Document {
  /// The titles, with what a title page says over and under them.
  fileprivate var frontPieces: [Piece] {
    var pieces: [Piece] = titlePage.map { [.organiser($0.organiser ?? "")] } ?? []
    if !title.isEmpty { pieces.append(.documentTitle(title)) }
    if let subtitle { pieces.append(.documentSubtitle(subtitle)) }
    let lines = [titlePage?.edition, titlePage?.referenceDate].compactMap(\.self)
    return pieces + lines.map { .titleLine($0) }
  }
}

extension Passages {
  /// Puts pieces over everything else.
  fileprivate mutating func putFirst(_ pieces: [Piece]) {
    guard !pieces.isEmpty else { return }
    if all.isEmpty { all.append(Passage()) }
    all[0].lead = pieces + all[0].lead
  }
}
