/// The part of a row that stands on one page.
public struct RowFragment: Hashable, Sendable {
  /// Which of the grid's rows, from 0.
  public var row: Int

  /// The label as it stands on this page: with “(suite)” if the row began on an earlier one.
  public var label: String

  public var isContinuation: Bool

  /// One for each column of the panel.
  public var cells: [CellFragment]

  public init(row: Int, label: String, isContinuation: Bool, cells: [CellFragment]) {
    self.row = row
    self.label = label
    self.isContinuation = isContinuation
    self.cells = cells
  }
}
