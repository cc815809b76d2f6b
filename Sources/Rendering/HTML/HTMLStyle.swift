/// How a page looks: sober, like a printed public document.
///
/// Colours come in two schemes, each of them with a contrast of at least 4.5 for text (WCAG AA).
enum HTMLStyle {
  private static let page = text(PackageResources.page_css) + text(PackageResources.print_css)
  private static let tools = text(PackageResources.tools_css)
  private static let sorting = text(PackageResources.sorting_css)
  private static let large = text(PackageResources.large_css)

  /// With more cells than this, browsers take long to lay a page out as a whole.
  private static let manyCells = 20_000

  /// - Parameters:
  ///   - cells: How many cells the tables of the page have.
  ///   - figures: Whether the page has drawings.
  ///   - script: What the page does; its tools have a look of their own.
  static func sheet(cells: Int, figures: Bool, script: HTMLScript?) -> String {
    "\n" + page + (script == nil ? "" : sorting) + (script?.hasBar == true ? tools : "")
      + (cells > manyCells ? large : "") + (figures ? HTMLFigureStyle.sheet + "\n" : "")
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
