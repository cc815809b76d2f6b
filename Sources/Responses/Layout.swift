/// How a response file lays out its answers.
public enum Layout: String, Sendable, Hashable, CaseIterable {
  /// One record an answer: `actor,question,item,answer`.
  case long
  /// One record a respondent, one column a question or item.
  case wide
  /// One record an item, one column an actor, like the printed annex.
  case grid
}
