/// Sets one grid or table out on pages.
protocol PagePlanner {
  var paper: Paper { get }

  /// Whether one that takes several pages may begin and go on wherever there is room, and others may
  /// follow its end.
  var isStacked: Bool { get }

  /// The parts in order; those that begin a page say so.
  ///
  /// - Parameter leadHeight: What stands over the title on the first page, in twips.
  func pages(under leadHeight: Int) -> [PlannedTable]

  /// One table for each panel of columns, as long as it may be.
  func wholeTables() -> [PlannedTable]
}
