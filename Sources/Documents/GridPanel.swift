/// The columns of a grid that stand side by side, and the width of each.
public struct GridPanel: Hashable, Sendable {
  /// Which of the grid's columns, from 0.
  public var columns: Range<Int>

  /// The width of the column of labels, which every panel repeats; 0 for a grid without one.
  public var stubWidth: Int

  /// The width of each of ``columns``.
  public var columnWidths: [Int]

  public init(columns: Range<Int>, stubWidth: Int, columnWidths: [Int]) {
    self.columns = columns
    self.stubWidth = stubWidth
    self.columnWidths = columnWidths
  }
}
