/// A spanner over some columns of a grid.
public struct GridSpan: Hashable, Sendable {
  /// `nil` where the columns stand on their own.
  public var title: String?

  /// Which of the grid's columns, from 0.
  public var columns: Range<Int>

  public init(title: String?, columns: Range<Int>) {
    self.title = title
    self.columns = columns
  }
}

extension Grid {
  /// The column groups that have columns in a range, cut to it; none if no group has a title.
  public func spans(over range: Range<Int>) -> [GridSpan] {
    guard columnGroups.contains(where: { $0.title != nil }) else { return [] }
    var start = 0
    return columnGroups.compactMap { group in
      let columns = (start..<start + group.columns.count).clamped(to: range)
      start += group.columns.count
      return columns.isEmpty ? nil : GridSpan(title: group.title, columns: columns)
    }
  }
}
