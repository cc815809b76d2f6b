/// How a text speaks of a territory of action.
public enum MentionNature: String, Hashable, Sendable, CaseIterable {
  /// The action is there, as far as the text says.
  case current
  /// Wished for, studied or announced: "à venir", "projet à l'étude".
  case planned
  /// Over: "jusqu'en 2008", "n'a pas été renouvelé".
  case ended
}
