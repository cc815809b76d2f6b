import Diagnostics
import Documents

/// Puts the panels of a grid on sheets, one under the other where there is room.
///
/// A wide grid of a few short rows would otherwise leave most of a sheet empty for each of its
/// panels.
struct PanelStack {
  /// What is free between two parts of a grid on one sheet, in points.
  static let gap = 18.0

  /// A panel begins under another, to go on overleaf, where this share of the sheet is free.
  static let leastShare = 1.0 / 3

  private let grid: Grid
  private let paper: Paper
  private let type: TypeCase
  private let language: Language

  /// What is taken of the sheet, in points from its top.
  private var used: Double
  private var pages: [GridPage] = []
  private(set) var beginsSheet: [Bool] = []

  init(
    _ grid: Grid, on paper: Paper, below used: Double, type: TypeCase, language: Language
  ) {
    self.grid = grid
    self.paper = paper
    self.used = used
    self.type = type
    self.language = language
  }

  /// The parts with their titles: how many there are is known now.
  var titledPages: [GridPage] {
    pages.enumerated().map { index, page in
      var page = page
      page.continuation = Continuation(page: index + 1, of: pages.count)
      page.title = page.continuation.title(grid.title, in: language)
      return page
    }
  }

  mutating func add(
    _ panel: GridPanel, _ index: Int, _ paginator: GridPaginator<PaperLayout>
  ) {
    let isFirst = pages.isEmpty
    let top = used + (isFirst ? 0 : Self.gap)
    let free = paper.textHeight - top
    let mayBeCut = isFirst || free >= paper.textHeight * Self.leastShare
    let own = paginator.pages(of: lowered(by: mayBeCut ? top : 0, isFirst), in: language)
    let heights = own.enumerated().map { number, page in
      height(of: page, in: panel, isFirst: isFirst && number == 0)
    }
    let follows = mayBeCut || own.count == 1 && heights[0] <= free
    used = own.count == 1 && follows ? top + heights[0] : heights[heights.count - 1]
    beginsSheet += own.indices.map { $0 > 0 || !follows }
    pages += own.map { page in
      var page = page
      page.panel = index
      return page
    }
  }

  /// The grid with blank captions for what is taken of the first sheet: captions stand there alone.
  private func lowered(by used: Double, _ isFirst: Bool) -> Grid {
    let taken = Int((used / GridSheets.line).rounded(.up))
    return Grid(
      title: grid.title,
      captions: (isFirst ? grid.captions : []) + Array(repeating: "", count: taken),
      stubHeading: grid.stubHeading, columnGroups: grid.columnGroups, rows: grid.rows)
  }

  /// How high a part is at the most: under the longest title it may have.
  private func height(of page: GridPage, in panel: GridPanel, isFirst: Bool) -> Double {
    var page = page
    page.continuation = Continuation(page: isFirst ? 1 : 10_000, of: 10_001)
    page.title = Continuation(page: 10_000, of: 10_001).title(grid.title, in: language)
    return GridSheets.height(of: page, of: grid, in: panel, on: paper, type)
  }
}
