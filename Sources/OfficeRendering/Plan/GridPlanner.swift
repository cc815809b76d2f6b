import Diagnostics
import Documents

/// Cuts a grid to pages, or leaves it whole: its panels of columns are the same either way.
struct GridPlanner: PagePlanner {
  let grid: Grid
  let heading: PlannedHeading
  let names: PlaceNames
  let language: Language

  /// The paper on which one panel, or else the fewest, show all columns readably.
  let paper: Paper

  var isStacked: Bool { true }

  let panels: [GridPanel]
  let layout = GridLayout()

  /// The width under which a column of prose is tiring to read: about 25 characters.
  private static let readableWidth = 1_750

  init(_ grid: Grid, heading: PlannedHeading, names: PlaceNames, language: Language) {
    self.grid = grid
    self.heading = heading
    self.names = names
    self.language = language
    var paper = Paper.portrait
    var panels = Self.panels(of: grid, on: paper)
    if panels.count > 1 {
      paper = .landscape
      panels = Self.panels(of: grid, on: paper)
    }
    self.paper = paper
    self.panels = panels
  }

  func wholeTables() -> [PlannedTable] {
    // Cut once for all panels that have such rows.
    var pagesOfPanel: [Int: [GridPage]]?
    return panels.enumerated().map { index, panel in
      var rows = grid.rows.map { row($0, in: panel) }
      if rows.contains(where: { $0.lines > Self.mostLinesUncut }) {
        let pages = pagesOfPanel ?? Dictionary(grouping: gridPages, by: \.panel)
        pagesOfPanel = pages
        rows = pages[index, default: []].flatMap(\.rows).map { row($0, in: panel) }
      }
      let page = Continuation(page: index + 1, of: panels.count)
      let title = page.title(grid.title, in: language)
      return table(
        panel, rows: rows, title: page.isFirst ? .heading(heading) : .continuation(title),
        captions: page.isFirst ? grid.captions : [], name: title)
    }
  }

  /// Word processors need time by the square of the length of a row; one taller than this, some
  /// fifteen pages, is cut for them.
  private static let mostLinesUncut = 1_000

  private var gridPages: [GridPage] {
    GridPaginator(frame: frame, panels: panels, layout: layout).pages(of: grid, in: language)
  }

  /// The page, without what titles and headings take beyond what the paginator counts.
  var frame: PageFrame {
    let extra = max(0, titleHeight - layout.style.lineHeight)
    let lines = (paper.plannedHeight - extra - boldHeadExtra) / layout.style.lineHeight
    return Self.frame(on: paper, lines: lines)
  }

  // MARK: - Measuring

  private static func panels(of grid: Grid, on paper: Paper) -> [GridPanel] {
    PanelPlanner(
      frame: frame(on: paper, lines: nil), layout: GridLayout(),
      readableWidth: readableWidth
    ).panels(of: grid)
  }

  /// The page in lines of a cell. The rules, as the paginator calls them, stand for the padding.
  private static func frame(on paper: Paper, lines: Int?) -> PageFrame {
    let width = paper.textWidth - CellPadding.width
    return PageFrame(width: width, height: lines, gap: CellPadding.width, ruleHeight: 1)
  }

  private var titleHeight: Int {
    let longest = Continuation(page: 1_000, of: 1_001).title(grid.title, in: language)
    return max(
      PrintLayout(.heading(heading.level)).height(of: [grid.title], within: paper.textWidth),
      PrintLayout(.continuation).height(of: [longest], within: paper.textWidth))
  }

  /// What headings take in bold beyond what the paginator counts, in twips.
  private var boldHeadExtra: Int {
    let lines = panels.map { panel in
      let rows = [.cellHeading, .cell].map { style in
        head(of: panel, style: style).rows.reduce(0) { $0 + $1.lines }
      }
      return rows[0] - rows[1]
    }
    return max(0, lines.max() ?? 0) * layout.style.lineHeight
  }

  private func head(of panel: GridPanel, style: TextStyle = .cellHeading) -> TableHead {
    TableHead(
      stub: grid.hasStub ? grid.stubHeading : nil, spans: grid.spans(over: panel.columns),
      headings: grid.columns[panel.columns].map { PlannedCell(.heading, $0[...]) },
      widths: widths(of: panel), style: style)
  }

  /// The width of each column's text, that of the labels first if there are any.
  private func widths(of panel: GridPanel) -> [Int] {
    (grid.hasStub ? [panel.stubWidth] : []) + panel.columnWidths
  }

  /// The grid with captions as high as what stands over it, for the paginator to count.
  func grid(under leadHeight: Int, withCaptions: Bool) -> Grid {
    let own = withCaptions ? grid.captions : []
    let captions = PrintLayout(.caption).height(of: own, within: paper.textWidth)
    let counted = layout.height(of: own, within: paper.textWidth)
    let missing = leadHeight + max(0, captions - counted)
    let lines = (missing + layout.style.lineHeight - 1) / layout.style.lineHeight
    return Grid(
      title: grid.title, captions: own + [String](repeating: "", count: lines),
      stubHeading: grid.stubHeading, columnGroups: grid.columnGroups, rows: grid.rows)
  }

  // MARK: - Tables

  func table(
    _ panel: GridPanel, rows: [PlannedRow], title: PlannedTable.Title, captions: [String],
    name: String
  ) -> PlannedTable {
    let widths = widths(of: panel)
    let head = head(of: panel)
    let description = OfficeWords.description(
      rows: rows.count, columns: widths.count, headRows: head.rows.count)
    return PlannedTable(
      title: title, captions: captions, name: name, description: description[language],
      style: .cell, headingStyle: .cellHeading,
      columnWidths: filling(head.columnWidths(within: paper.textWidth)),
      headRows: head.rows, rows: rows)
  }

  /// A grid of answers takes the width of the page, unless it has but a few short words; labels
  /// need not be broken where there is room for them.
  private func filling(_ widths: [Int]) -> [Int] {
    let room = paper.textWidth
    var widths = widths
    var total = widths.reduce(0, +)
    if grid.hasStub, total < room {
      let lack = max(0, layout.labelWidth(of: grid) + CellPadding.width - widths[0])
      let given = min(room - total, lack)
      widths[0] += given
      total += given
    }
    if total < room, total > room * 2 / 3 {
      for index in widths.indices { widths[index] = widths[index] * room / total }
    }
    return widths
  }
}
