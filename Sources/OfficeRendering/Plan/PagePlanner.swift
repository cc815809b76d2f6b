/// Sets one grid or table out on pages.
protocol PagePlanner {
  var paper: Paper { get }

  /// Whether nothing else may stand under the end of one that takes several pages.
  var endsPage: Bool { get }

  /// One table for each page.
  ///
  /// - Parameter leadHeight: What stands over the title on the first page, in twips.
  func pages(under leadHeight: Int) -> [PlannedTable]

  /// One table for each panel of columns, as long as it may be.
  func wholeTables() -> [PlannedTable]
}
