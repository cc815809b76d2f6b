/// One item of a grid and its cells, one for each column.
public struct GridRow: Hashable, Sendable {
  public var label: String
  public var cells: [GridCell]

  public init(_ label: String, _ cells: [GridCell]) {
    self.label = label
    self.cells = cells
  }
}
