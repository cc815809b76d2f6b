import Diagnostics
import Documents

/// Lays a document out on sheets: which paper, where pages begin, and on which page each heading
/// will stand.
struct DocumentPlanner {
  private let isCut: Bool
  private var planned: PlannedDocument
  private var cursor = PageCursor()
  private var pageOfAnchor: [String: Int] = [:]

  /// Whether the next thing must not follow on the same page.
  private var mustStartPage = false

  /// A lead higher than this share of the page stands on pages of its own.
  private static let longestLead = 3

  /// Whether the next piece begins a page of the same run.
  private var startsNextPiece = false

  static func plan(_ document: Document, continuation: GridContinuation) -> PlannedDocument {
    var planner = DocumentPlanner(document, isCut: continuation == .split)
    planner.place(document)
    return planner.planned
  }

  private init(_ document: Document, isCut: Bool) {
    self.isCut = isCut
    planned = PlannedDocument(
      title: document.title, subtitle: document.subtitle, language: document.language)
  }

  private mutating func place(_ document: Document) {
    var passages = Passages(document)
    let headings = passages.headings.filter { !$0.text.isEmpty }
    var front: [Piece] = document.title.isEmpty ? [] : [.documentTitle(document.title)]
    if let subtitle = document.subtitle { front.append(.documentSubtitle(subtitle)) }
    if headings.count > 1 {
      planned.contents = headings.map { ContentsEntry(heading: $0, page: 0) }
      place(text: front + [.contents])
      mustStartPage = true
      front = []
    }
    passages.putFirst(front)
    for passage in passages.all { place(passage) }
    for index in planned.contents.indices {
      planned.contents[index].page = pageOfAnchor[headings[index].anchor, default: 1]
    }
    if planned.runs.isEmpty { planned.runs = [PageRun(paper: .portrait)] }
  }

  // MARK: - Passages

  private mutating func place(_ passage: Passage) {
    guard let table = passage.table else { return place(text: passage.lead) }
    let paper = table.paper
    var lead = passage.lead
    var leadHeight = height(of: lead, on: paper)
    if leadHeight > paper.plannedHeight / Self.longestLead {
      place(text: lead)
      lead = []
      leadHeight = 0
    }
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
      if !isCut, !isWhole {
        let lead = index == 0 ? leadHeight : 0
        cursor.advance(pages: FlowEstimate.pages(of: table, under: lead, on: paper))
      }
    }
    if isWhole {
      cursor.advance(firstHeight, on: paper)
    } else {
      cursor.fillPage(on: paper)
      mustStartPage = true
    }
  }

  /// Text without a table: on upright paper, flowing.
  private mutating func place(text: [Piece]) {
    let paper = Paper.portrait
    for piece in text {
      let height = height(of: [piece], on: paper)
      open(paper, running: nil, startsPage: !canFollow(on: paper))
      if case .heading(let heading) = piece {
        // A heading is kept with two lines at least of what follows it.
        if !cursor.fits(height + 2 * TextStyle.body.lineHeight, on: paper) { cursor.startPage() }
        note(heading)
      }
      add(piece)
      cursor.advance(height, on: paper)
    }
  }

  // MARK: - Pages

  private func canFollow(on paper: Paper) -> Bool {
    guard !mustStartPage, let run = planned.runs.last else { return false }
    return run.paper == paper && run.runningTitle == nil
  }

  /// Makes sure that what is added next stands on such paper, and at the top of a page if it must.
  private mutating func open(_ paper: Paper, running: String?, startsPage: Bool) {
    let isFirst = planned.runs.isEmpty
    let last = planned.runs.last
    if last?.paper != paper || last?.runningTitle != nil || running != nil {
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
    pageOfAnchor[heading.anchor] = cursor.page
  }

  // MARK: - Heights

  private func height(of pieces: [Piece], on paper: Paper) -> Int {
    let width = paper.textWidth
    return pieces.reduce(0) { sum, piece in
      switch piece {
      case .documentTitle(let text): sum + PrintLayout(.title).height(of: [text], within: width)
      case .documentSubtitle(let text):
        sum + PrintLayout(.subtitle).height(of: [text], within: width)
      case .heading(let heading):
        sum + PrintLayout(.heading(heading.level)).height(of: [heading.text], within: width)
      case .paragraph(let text): sum + PrintLayout(.body).height(of: [text], within: width)
      case .contents: sum + contentsHeight(within: width)
      case .table(let table): sum + table.height(on: paper)
      }
    }
  }

  private func contentsHeight(within width: Int) -> Int {
    let heading = TextStyle.contentsHeading
    return planned.contents.reduce(heading.lineHeight + heading.before + heading.after) {
      let level = $1.heading.level
      let room = width - TextStyle.contentsIndent(level) - ContentsEntry.numberWidth
      return $0 + PrintLayout(.contents(level)).height(of: [$1.heading.text], within: room)
    }
  }
}

extension ContentsEntry {
  /// What the page number takes at the right, in twips.
  static let numberWidth = 600
}

extension Passages {
  /// Puts pieces over everything else.
  fileprivate mutating func putFirst(_ pieces: [Piece]) {
    guard !pieces.isEmpty else { return }
    if all.isEmpty { all.append(Passage()) }
    all[0].lead = pieces + all[0].lead
  }
}
