/// How a page looks: sober, like a printed public document.
///
/// Colours come in two schemes, each of them with a contrast of at least 4.5 for text (WCAG AA).
enum HTMLStyle {
  private static let page = String(decoding: PackageResources.page_css, as: UTF8.self)
  private static let tools = String(decoding: PackageResources.tools_css, as: UTF8.self)
  private static let sorting = String(decoding: PackageResources.sorting_css, as: UTF8.self)

  private static let large = String(decoding: PackageResources.large_css, as: UTF8.self)

  /// - Parameters:
  ///   - cells: How many cells the tables of the page have.
  ///   - figures: Whether the page has drawings.
  ///   - script: What the page does; its tools have a look of their own.
  static func sheet(cells: Int, figures: Bool, script: HTMLScript?) -> String {
    "\n" + page + (script == nil ? "" : sorting) + (script?.hasBar == true ? tools : "")
      + (cells > 20_000 ? large : "") + (figures ? HTMLFigureStyle.sheet + "\n" : "")
  }
}
