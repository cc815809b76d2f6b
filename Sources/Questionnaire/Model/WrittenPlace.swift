public import Diagnostics

/// Where a value stands in the file it was read from, for what can only be checked later.
///
/// No part of what the value is: all are equal.
struct WrittenPlace: Hashable, Sendable {
  let place: SourcePlace?

  static func == (_: Self, _: Self) -> Bool { true }

  func hash(into _: inout Hasher) {}
}

extension StandardItem {
  /// Where the file gives the item's zone, which only a zone scheme can tell to be one; `nil` for
  /// an item that was not read from a file.
  public var zonePlace: SourcePlace? { zoneWritten.place }
}
