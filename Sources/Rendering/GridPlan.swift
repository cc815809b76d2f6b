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

  /// The plan for a medium that sets text by itself but is printed in pages of so many lines.
  ///
  /// The blanks between its rows are as high as a rule of characters, or less.
  init(_ grid: Grid, pageLines: Int, in language: Language) {
    let frame = PageFrame(width: Self.pageWidth, height: pageLines, gap: Self.gap, ruleHeight: 1)
    self.init(grid, on: frame, layout: TerminalLayout(), in: language)
  }

  /// The characters that the padding between two columns is wide.
  static var gap: Int { 3 }

  /// The characters of 7.5 points that stand across an A4 sheet in landscape with room to spare.
  private static var pageWidth: Int { 165 }
}
