/// One item of a grid and its cells, one for each column.
public struct GridRow: Hashable, Sendable {
  public var label: String
  public var cells: [GridCell]

  /// What the item is about, for readers who ask for some of it.
  public var tags: [Tag]

  public init(_ label: String, _ cells: [GridCell], tags: [Tag] = []) {
    self.label = label
    self.cells = cells
    self.tags = tags
  }
}
