/// Neighbouring columns of a grid, under a spanner such as the name of a form, or under none.
public struct GridColumnGroup: Hashable, Sendable {
  /// The spanner; `nil` where the columns stand on their own.
  public var title: String?
  /// What heads each column, such as the name of an actor.
  public var columns: [String]

  public init(_ title: String? = nil, columns: [String]) {
    self.title = title
    self.columns = columns
  }
}
