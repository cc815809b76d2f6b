/// Runs of pages being filled, with the page that each heading comes to stand on.
struct PageRuns {
  private(set) var all: [PageRun] = []
  private(set) var cursor = PageCursor()

  /// By the names that the list of contents leads to headings by.
  private(set) var pageOfEntry: [String: Int] = [:]

  /// Whether the next thing must not follow on the same page.
  private var mustStartPage = false

  /// Whether the next piece begins a page of the same run.
  private var startsNextPiece = false

  /// Begins with a title page.
  mutating func addTitlePage(_ pieces: [Piece]) {
    all.append(
      PageRun(
        paper: .portrait, isTitlePage: true, pieces: pieces.map { PlacedPiece(piece: $0) }))
  }

  /// Whether the next thing may stand on the page as it is.
  func canFollow(on paper: Paper) -> Bool {
    !mustStartPage && all.last?.takesMore(on: paper) == true
  }

  /// Makes sure that what is added next stands on such paper, and at the top of a page if it must.
  mutating func open(_ paper: Paper, running: String? = nil, startsPage: Bool) {
    let isFirst = all.isEmpty
    if running != nil || all.last?.takesMore(on: paper) != true {
      all.append(PageRun(paper: paper, runningTitle: running))
      if !isFirst { cursor.startPage() }
    } else if startsPage || mustStartPage {
      startsNextPiece = true
      cursor.startPage()
    }
    mustStartPage = false
  }

  mutating func add(_ piece: Piece) {
    switch piece {
    case .heading(let heading): note(heading)
    case .table(let table):
      if case .heading(let heading) = table.title { note(heading) }
    case .figure(let figure): figure.heading.map { note($0) }
    default: break
    }
    all[all.count - 1].pieces.append(PlacedPiece(piece: piece, startsPage: startsNextPiece))
    startsNextPiece = false
  }

  private mutating func note(_ heading: PlannedHeading) {
    pageOfEntry[heading.entry] = cursor.page
  }

  // MARK: - Going on

  mutating func advance(_ height: Int, on paper: Paper) { cursor.advance(height, on: paper) }

  mutating func advance(lines: Int, of style: TextStyle, on paper: Paper) {
    cursor.advance(lines: lines, of: style, on: paper)
  }

  mutating func advance(pages: Int) { cursor.advance(pages: pages) }

  /// Nothing more may stand on this page.
  mutating func endPage() { mustStartPage = true }

  /// Goes on to the next page within a run of text.
  ///
  /// - Parameter isSaid: Whether the file says so, or leaves it to the word processor.
  mutating func startPage(isSaid: Bool) {
    cursor.startPage()
    startsNextPiece = isSaid
  }
}

extension PageRun {
  /// Whether something else on such paper may follow in it.
  fileprivate func takesMore(on paper: Paper) -> Bool {
    self.paper == paper && runningTitle == nil && !isTitlePage
  }
}
