/// How many items an actor, or several, had before them, and how many they answered with something
/// of substance, be it a mark.
public struct Completeness: Hashable, Sendable {
  public let answered: Int
  public let asked: Int

  public init(answered: Int, asked: Int) {
    self.answered = answered
    self.asked = asked
  }

  public static func + (left: Self, right: Self) -> Self {
    Self(answered: left.answered + right.answered, asked: left.asked + right.asked)
  }
}

extension Comparison {
  /// The completeness of all actors of some groups together.
  public func completeness(of groups: some Sequence<Group>) -> Completeness {
    groups.flatMap(\.rows).map(\.completeness)
      .reduce(Completeness(answered: 0, asked: 0), +)
  }
}
