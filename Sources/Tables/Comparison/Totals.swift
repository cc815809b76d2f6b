public import Questionnaire

extension Comparison {
  /// How many actors have a value, of how many that could.
  public struct Total: Hashable, Sendable {
    /// Actors with the value at least once.
    public let actors: Int
    /// Actors whose form offers the value.
    public let asked: Int
  }

  /// One total a value, over the actors of some groups.
  public func totals(of groups: some Sequence<Group>) -> [Total] {
    let rows = groups.flatMap(\.rows)
    return values.indices.map { value in
      let figures = rows.map { $0.figures[value] }
      return Total(
        actors: figures.count { $0.count > 0 },
        // An actor that names what its form does not offer could, as it did.
        asked: figures.count { $0.isAsked || $0.count > 0 })
    }
  }

  /// How many actors answered, and how those that did not.
  ///
  /// Every status is counted, in its order; the sum is the number of actors.
  public func base(of groups: some Sequence<Group>) -> [AnswerStatus: Int] {
    groups.flatMap(\.rows).reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
  }

  /// The figures that rest on an analyst's correction.
  public var correctedFigureCount: Int {
    groups.flatMap(\.rows).flatMap(\.figures).count(where: \.restsOnCorrection)
  }
}

extension [AnswerStatus: Int] {
  /// The actors that were asked.
  public var asked: Int { values.reduce(0, +) - self[.notAsked, default: 0] }

  /// The actors that said something of substance, be it a mark.
  public var answered: Int { self[.text, default: 0] + self[.yes, default: 0] }
}
