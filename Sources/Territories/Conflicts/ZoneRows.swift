/// The rows of zones that one respondent had before it.
public struct ZoneRows: Hashable, Sendable {
  /// The zones the form asks for, in its order.
  public let offered: [Zone]

  /// The zones whose row the respondent left empty.
  public let empty: Set<Zone>

  public init(offered: [Zone], empty: Set<Zone>) {
    self.offered = offered
    self.empty = empty
  }

  /// How many rows apart two zones stand; `nil` if the form lacks one of them.
  func distance(_ first: Zone, _ second: Zone) -> Int? {
    guard let first = offered.firstIndex(of: first), let second = offered.firstIndex(of: second)
    else { return nil }
    return abs(first - second)
  }
}
