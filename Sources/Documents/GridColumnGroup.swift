/// Neighbouring columns of a grid, under a spanner such as the name of a form, or under none.
public struct GridColumnGroup: Hashable, Sendable {
  /// The spanner; `nil` where the columns stand on their own.
  public var title: String?
  public var columns: [GridColumn]

  public init(_ title: String? = nil, columns: [GridColumn]) {
    self.title = title
    self.columns = columns
  }
}

/// A column of a grid, such as an actor's.
public struct GridColumn: Hashable, Sendable {
  public var heading: String

  /// What the column is about, for readers who ask for some of it.
  public var tags: [Tag]

  public init(_ heading: String, tags: [Tag] = []) {
    self.heading = heading
    self.tags = tags
  }
}
