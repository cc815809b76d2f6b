/// Rows of a table that belong together, such as the actors of one form.
public struct TablePart: Hashable, Sendable {
  /// What stands over the rows; `nil` where they need no title.
  public var title: String?
  public var rows: [TableRow]

  public init(_ title: String? = nil, rows: [TableRow]) {
    self.title = title
    self.rows = rows
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

  public init(_ label: String, kind: Kind = .body, _ cells: [TableCell]) {
    self.label = label
    self.kind = kind
    self.cells = cells
  }
}
