import Diagnostics
import Documents

/// The pages of a grid on paper, and how wide its columns are.
struct GridSheets {
  /// What stands on either side of the text of a cell, in points.
  static let padding = 3.5

  let grid: Grid
  let paper: Paper
  let panels: [GridPanel]

  /// The parts of the grid, each with its own title; several panels may stand on one sheet.
  let pages: [GridPage]

  /// Whether each part begins a sheet; the first stands where the grid does.
  let beginsSheet: [Bool]

  /// How many sheets the grid touches.
  var sheetCount: Int { 1 + beginsSheet.count(where: \.self) }

  /// Under this many characters a line of French prose holds three words.
  private static let readableWidth = 22

  static let line = TextStyle.cell.leading

  /// - Parameters:
  ///   - used: What is taken at the top of the first page, in points.
  init(
    _ grid: Grid, on paper: Paper, below used: Double, type: TypeCase, language: Language,
    panels: [GridPanel]? = nil
  ) {
    self.grid = grid
    self.paper = paper
    var layout = PaperLayout(
      breaker: type.breaker(.cell), headings: type.breaker(.cellHeading))
    self.panels = panels ?? Self.panels(of: grid, on: paper, layout: layout)
    layout.labelWidth = self.panels.first?.stubWidth
    let frame = Self.frame(for: grid, self.panels, on: paper, layout: layout, type, language)
    var stack = PanelStack(grid, on: paper, below: used, type: type, language: language)
    for (index, panel) in self.panels.enumerated() {
      stack.add(panel, index, GridPaginator(frame: frame, panels: [panel], layout: layout))
    }
    pages = stack.titledPages
    beginsSheet = stack.beginsSheet
  }

  /// How many panels the grid would be cut into: one that is not cut needs no wide paper.
  static func panels(of grid: Grid, on paper: Paper, layout: PaperLayout) -> [GridPanel] {
    let unit = CharacterLayout.unit
    let gap = 2 * Int(padding * Double(Paper.unit))
    let width = Int(paper.textWidth * Double(Paper.unit))
    let gapCharacters = (gap + unit - 1) / unit
    let frame = PageFrame(width: width / unit, edges: gapCharacters, gap: gapCharacters)
    let panels = PanelPlanner(
      frame: frame, layout: CharacterLayout(paper: layout), readableWidth: readableWidth
    ).panels(of: grid)
    return panels.map { filled($0, width: width, gap: gap, hasStub: grid.hasStub) }
  }

  /// A panel in units of paper that fills the width, unless that would spread a few words.
  private static func filled(
    _ panel: GridPanel, width: Int, gap: Int, hasStub: Bool
  ) -> GridPanel {
    let unit = CharacterLayout.unit
    var panel = panel
    panel.stubWidth *= unit
    panel.columnWidths = panel.columnWidths.map { $0 * unit }
    let columns = panel.columnWidths.reduce(0, +)
    let taken = columns + panel.stubWidth + gap * (panel.columnWidths.count + (hasStub ? 1 : 0))
    let spare = width - taken
    guard columns > 0, spare > 0 else { return panel }
    // A table that nearly fills the page fills it; one of a few words is widened by half.
    let given = 2 * taken > width ? spare : min(spare, columns / 2)
    panel.columnWidths = panel.columnWidths.map { $0 + given * $0 / columns }
    return panel
  }

  /// The room for the paginator, which counts every line as one of a cell: the titles and headings
  /// that are higher than that are taken off.
  private static func frame(
    for grid: Grid, _ panels: [GridPanel], on paper: Paper, layout: PaperLayout, _ type: TypeCase,
    _ language: Language
  ) -> PageFrame {
    let width = Int(paper.textWidth * Double(Paper.unit))
    let title = Continuation(page: 10_000, of: 10_001).title(grid.title, in: language)
    let counted = layout.lines(ofText: title, within: width).count
    let real = titleHeight(title, on: paper, type) / line
    let headings = panels.map { panel in
      headHeight(of: grid, panel, type) - headHeight(of: grid, panel, type, in: .cell)
    }
    let extra = Int(real.rounded(.up)) - counted + (headings.max() ?? 0)
    let lines = Int(paper.textHeight / line) - extra
    return PageFrame(
      width: width, height: max(lines, 12), edges: 0,
      gap: 2 * Int(padding * Double(Paper.unit)), ruleHeight: 1)
  }

  static func titleHeight(_ title: String, on paper: Paper, _ type: TypeCase) -> Double {
    guard !title.isEmpty else { return 0 }
    return Double(titleLines(title, on: paper, type).count) * TextStyle.tableTitle.leading + 5
  }

  /// A title longer than this would leave no room for what it stands over; the bookmarks have all.
  private static let mostTitleLines = 10

  static func titleLines(_ title: String, on paper: Paper, _ type: TypeCase) -> [Substring] {
    Array(type.lines(of: title, .tableTitle, within: paper.textWidth).prefix(mostTitleLines))
  }

  /// The lines of the headings and of the spanners over them.
  private static func headHeight(
    of grid: Grid, _ panel: GridPanel, _ type: TypeCase, in style: TextStyle = .cellHeading
  ) -> Int {
    let head = GridHead(of: grid, over: panel, type: type, style: style)
    return head.spannerLineCount + head.headingLineCount
  }
}

// MARK: - What stands on a page

extension GridSheets {
  /// Above and below the lines of a row together: the paginator counts it as one line.
  static var rowPadding: Double { line }

  /// In points, of all the lines and what is free around them.
  static func height(of row: RowFragment, in panel: GridPanel, hasStub: Bool, _ type: TypeCase)
    -> Double
  {
    let label = hasStub ? labelLines(of: row, in: panel, type).count : 0
    let lines = max(1, label, row.cells.map(\.lines.count).max() ?? 0)
    return Double(lines) * line + rowPadding
  }

  static func labelLines(
    of row: RowFragment, in panel: GridPanel, _ type: TypeCase
  ) -> [Substring] {
    PaperLayout(breaker: type.breaker(.cell), labelWidth: panel.stubWidth)
      .lines(ofText: row.label, within: panel.stubWidth)
  }

  func captionLines(_ type: TypeCase) -> [Substring] {
    Self.captionLines(of: grid, on: paper, type)
  }

  private static func captionLines(
    of grid: Grid, on paper: Paper, _ type: TypeCase
  ) -> [Substring] {
    let layout = PaperLayout(breaker: type.breaker(.cell))
    let width = Int(paper.textWidth * Double(Paper.unit))
    return grid.captions.flatMap { layout.lines(ofText: $0, within: width) }
  }

  func noteLines(of page: GridPage, _ type: TypeCase) -> [[Substring]] {
    Self.noteLines(of: page, on: paper, type)
  }

  private static func noteLines(
    of page: GridPage, on paper: Paper, _ type: TypeCase
  ) -> [[Substring]] {
    let layout = PaperLayout(breaker: type.breaker(.cell))
    let width = Int(paper.textWidth * Double(Paper.unit))
    return page.notes.map { layout.lines(ofText: TableSheets.written($0), within: width) }
  }

  static func headHeight(_ head: GridHead) -> Double {
    let spanners =
      head.spans.isEmpty ? 0 : Double(head.spannerLineCount) * Self.line + Self.rowPadding
    return spanners + Double(max(1, head.headingLineCount)) * Self.line + Self.rowPadding
  }

  func height(of index: Int, _ type: TypeCase) -> Double {
    let page = pages[index]
    return Self.height(of: page, of: grid, in: panels[page.panel], on: paper, type)
  }

  /// From the title to the notes, in points.
  static func height(
    of page: GridPage, of grid: Grid, in panel: GridPanel, on paper: Paper, _ type: TypeCase
  ) -> Double {
    var height = titleHeight(page.title, on: paper, type)
    if page.continuation.isFirst, !grid.captions.isEmpty {
      height += Double(captionLines(of: grid, on: paper, type).count) * line + 3
    }
    height += headHeight(GridHead(of: grid, over: panel, type: type))
    for row in page.rows {
      height += self.height(of: row, in: panel, hasStub: grid.hasStub, type)
    }
    let notes = noteLines(of: page, on: paper, type).reduce(0) { $0 + $1.count }
    return height + Double(notes) * line
  }
}
