/// How a record compares with the heading.
public enum RecordShape: Hashable, Sendable {
  /// As many cells as the heading, or nothing known to compare with.
  case whole

  /// The last cells are missing: read as empty.
  case short

  /// More cells than the heading: an unquoted separator has moved some, and nothing says which.
  case long

  /// A quote that was never closed, or a stray piece of another record: only the first
  /// `validCells` can be trusted.
  case broken(validCells: Int)
}
