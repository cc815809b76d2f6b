/// The room a page offers to a grid, and what the grid's own rules and gaps take of it.
public struct PageFrame: Hashable, Sendable {
  /// In the unit of the ``CellLayout``.
  public var width: Int

  /// In lines, title and notes included; `nil` for a page without end.
  public var height: Int?

  /// The width that the left and right edges of the table take together.
  public var edges: Int

  /// The width between two neighbouring columns.
  public var gap: Int

  /// The lines that one horizontal rule takes: 1 where rules are made of characters, else 0.
  public var ruleHeight: Int

  public init(width: Int, height: Int? = nil, edges: Int = 0, gap: Int = 0, ruleHeight: Int = 0) {
    self.width = width
    self.height = height
    self.edges = edges
    self.gap = gap
    self.ruleHeight = ruleHeight
  }
}
