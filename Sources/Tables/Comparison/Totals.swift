public import Questionnaire

extension Comparison {
  /// How many actors have a value, of how many that could.
  public struct Total: Hashable, Sendable {
    /// Actors with the value at least once.
    public let actors: Int
    /// Actors whose form offers the value, and those that named it all the same.
    public let asked: Int
  }

  /// One total a value, over the actors of some groups.
  ///
  /// - Complexity: O(values × groups + figures that are not 0).
  public func totals(of groups: some Sequence<Group>) -> [Total] {
    var actors = values.map { _ in 0 }
    var asked = actors
    for group in groups {
      for value in values.indices where group.offers[value] { asked[value] += group.rows.count }
      for (value, evidence) in group.rows.lazy.flatMap(\.evidence) where !evidence.isEmpty {
        actors[value] += 1
        // An actor that names what its form does not offer could, as it did.
        if !group.offers[value] { asked[value] += 1 }
      }
    }
    return zip(actors, asked).map { Total(actors: $0, asked: $1) }
  }

  /// How many actors answered, and how those that did not.
  ///
  /// Every status is counted, in its order; the sum is the number of actors.
  public func base(of groups: some Sequence<Group>) -> [AnswerStatus: Int] {
    groups.flatMap(\.rows).reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
  }

  /// The figures that rest on an analyst's correction.
  public var correctedFigureCount: Int {
    groups.flatMap(\.rows).flatMap(\.evidence.values).count { evidence in
      evidence.contains { $0.correction != nil }
    }
  }
}

extension [AnswerStatus: Int] {
  /// The actors that were asked.
  public var asked: Int { values.reduce(0, +) - self[.notAsked, default: 0] }

  /// The actors that said something of substance, be it a mark.
  public var answered: Int { reduce(0) { $0 + ($1.key.isSubstantive ? $1.value : 0) } }
}
