import Text

/// What a label of a response file stands for.
public struct LabelHit: Hashable, Sendable {
  /// The number of what is meant in its list; `nil` for « no item ».
  public let index: Int?

  /// Whether the label says « (suite) »: what it labels goes on from a row above.
  var isContinuation = false
}

/// What was found under a label.
public enum LabelMatch: Hashable, Sendable {
  case hit(LabelHit)

  /// Several things go by this label.
  case ambiguous

  /// Nothing does; the nearest label, if one is near enough to be meant.
  case none(nearest: String?)

  /// How many labels of one file are compared with all others to find the nearest: a file of nothing
  /// but unknown labels would take for ever.
  static let mostSuggestions = 100

  /// What is meant, where that is one thing.
  public var hit: LabelHit? {
    if case .hit(let hit) = self { hit } else { nil }
  }
}
