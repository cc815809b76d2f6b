/// Several dates, level 2: one of them (`[1667,1668]`) or all (`{1960,1961-12}`).
public struct EDTFSet: Hashable, Sendable {
  public enum Choice: Hashable, Sendable {
    case oneOf, all
  }

  /// A date, or all from one to another: `1670..1672`, `..1984`, `1984..`.
  public enum Member: Hashable, Sendable {
    case date(EDTFDate)
    case range(EDTFDate?, EDTFDate?)
  }

  public let choice: Choice
  public let members: [Member]

  /// - Returns: `nil` for an empty set, or a range that goes backwards or from nowhere to nowhere.
  public init?(_ choice: Choice, _ members: [Member]) {
    guard !members.isEmpty else { return nil }
    for case .range(let first, let last) in members {
      if first == nil, last == nil { return nil }
      if let start = first?.earliest, let end = last?.latest, end < start { return nil }
    }
    self.choice = choice
    self.members = members
  }
}

extension EDTFSet: CustomStringConvertible {
  public var description: String {
    let list = members.map { member in
      switch member {
      case .date(let date): date.description
      case .range(let first, let last):
        (first?.description ?? "") + ".." + (last?.description ?? "")
      }
    }.joined(separator: ",")
    return choice == .oneOf ? "[\(list)]" : "{\(list)}"
  }
}
