/// Rows of a table that belong together, such as the actors of one form.
public struct TablePart: Hashable, Sendable {
  /// What stands over the rows; `nil` where they need no title.
  public var title: String?
  public var rows: [TableRow]

  /// What the rows are about, for readers who ask for some of it.
  public var tags: [Tag]

  public init(_ title: String? = nil, rows: [TableRow], tags: [Tag] = []) {
    self.title = title
    self.rows = rows
    self.tags = tags
  }
}

/// A row of a table.
public struct TableRow: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// One of those that are compared.
    case body
    /// What the rows above it come to; every format sets it apart.
    case total
  }

  public var label: String
  public var kind: Kind
  public var cells: [TableCell]

  /// What the row is about, for readers who ask for some of it.
  public var tags: [Tag]

  public init(
    _ label: String, kind: Kind = .body, _ cells: [TableCell], tags: [Tag] = []
  ) {
    self.label = label
    self.kind = kind
    self.cells = cells
    self.tags = tags
  }
}
