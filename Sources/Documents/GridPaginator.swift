public import Diagnostics

/// Plans the pages of a grid: which rows, and which part of a cell taller than a page, stand where.
///
/// A page repeats the title with its continuation, the spanners and the headings, and all of them
/// count in its height, as do the notes called on it. A row that does not fit is cut, and its label
/// repeated with “(suite)”, unless it is short enough to be kept whole on the next page. Nothing is
/// lost: a page too low for its own headings, or for one line under them, is overrun instead.
///
/// Where a grid has several panels, all the rows of the first come before those of the second, as
/// spreadsheets print them. A reader of the annex looks an actor up and reads down; so an actor's
/// answers stand on successive pages under one unchanging heading, and a panel of short answers is
/// not stretched to the height of its neighbour's long ones, as it would be if the panels of each
/// row were kept together.
public struct GridPaginator<Layout: CellLayout> {
  public let frame: PageFrame
  public let panels: [GridPanel]
  public let layout: Layout

  /// - Precondition: There is at least one panel, and the panels have all columns of the grids.
  public init(frame: PageFrame, panels: [GridPanel], layout: Layout) {
    precondition(!panels.isEmpty, "a grid has at least one panel")
    self.frame = frame
    self.panels = panels
    self.layout = layout
  }

  /// At least one page.
  ///
  /// - Complexity: O(size of the grid), times the number of panels for its labels.
  public func pages(of grid: Grid, in language: Language) -> [GridPage] {
    var drafts: [PageDraft] = []
    for (index, panel) in panels.enumerated() {
      let draft = PageDraft(panel: index, room: roomUnderHead(of: grid, in: panel, language))
      var filler = PanelFiller(
        grid: grid, panel: panel, frame: frame, layout: layout, language: language,
        current: draft)
      if drafts.isEmpty { filler.current.room -= height(of: grid.captions) }
      drafts += filler.fill(pageAfterFirst: draft)
    }
    return drafts.enumerated().map { index, draft in
      let continuation = Continuation(page: index + 1, of: drafts.count)
      return GridPage(
        title: continuation.title(grid.title, in: language),
        captions: continuation.isFirst ? grid.captions : [], continuation: continuation,
        panel: draft.panel, columns: panels[draft.panel].columns, rows: draft.rows)
    }
  }

  /// The lines a page of the panel has for rows and notes; without end if the page is.
  private func roomUnderHead(of grid: Grid, in panel: GridPanel, _ language: Language) -> Int {
    guard let height = frame.height else { return .max / 2 }
    // How many pages there will be is not known yet: reserve the longest suffix a title may take.
    let longest = Continuation(page: 10_000, of: 10_001).title(grid.title, in: language)
    let spans = grid.spans(over: panel.columns)
    let rules = spans.isEmpty ? 3 : 4
    return height - self.height(of: [longest]) - rules * frame.ruleHeight
      - (spans.map { self.height(of: $0, in: panel) }.max() ?? 0)
      - headingHeight(of: grid, in: panel)
  }

  private func headingHeight(of grid: Grid, in panel: GridPanel) -> Int {
    let headings = zip(grid.columns[panel.columns], panel.columnWidths).map { heading, width in
      layout.lines(ofText: heading, within: width).count
    }
    let stub =
      grid.hasStub ? layout.lines(ofText: grid.stubHeading, within: panel.stubWidth).count : 0
    return max(stub, headings.max() ?? 0)
  }

  private func height(of span: GridSpan, in panel: GridPanel) -> Int {
    layout.lines(ofText: span.title ?? "", within: panel.width(of: span, gap: frame.gap)).count
  }

  private func height(of texts: [String]) -> Int {
    texts.reduce(0) { $0 + layout.lines(ofText: $1, within: frame.width).count }
  }
}

extension GridPanel {
  /// The width under a spanner: that of its columns and the gaps between them.
  public func width(of span: GridSpan, gap: Int) -> Int {
    let first = span.columns.lowerBound - columns.lowerBound
    let widths = columnWidths[first..<first + span.columns.count]
    return widths.reduce(0, +) + gap * (widths.count - 1)
  }
}
