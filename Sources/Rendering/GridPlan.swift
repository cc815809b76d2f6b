import Diagnostics
import Documents

/// The panels of a grid and its pages over them.
struct GridPlan {
  let panels: [GridPanel]
  let pages: [GridPage]

  /// Under this many columns, words of French prose begin to break, and lines hold two or three.
  private static var readableWidth: Int { 16 }

  init(_ grid: Grid, on frame: PageFrame, layout: TerminalLayout, in language: Language) {
    panels = PanelPlanner(frame: frame, layout: layout, readableWidth: Self.readableWidth)
      .panels(of: grid)
    pages = GridPaginator(frame: frame, panels: panels, layout: layout)
      .pages(of: grid, in: language)
  }

  /// The pages of a medium that sets text by itself: one that scrolls, unless pages are asked for.
  static func pages(of grid: Grid, lines: Int?, in language: Language) -> [GridPage] {
    guard let lines else { return [GridPage(whole: grid)] }
    let frame = PageFrame(width: pageWidth, height: lines, gap: 2)
    return GridPlan(grid, on: frame, layout: TerminalLayout(), in: language).pages
  }

  /// The characters of 7.5 points across an A4 sheet in landscape, as the annex is printed.
  private static var pageWidth: Int { 180 }
}
