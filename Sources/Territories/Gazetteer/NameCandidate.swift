/// One place that a name may stand for.
public struct NameCandidate: Hashable, Sendable {
  public let place: Place

  /// What the name is to the place.
  public let kind: NameKind

  /// How many words the name is written with, 15 at most: "Minas Gerais" has two, so that a text
  /// with `MinasGerais` has lost a space, and one with `la os` has not named Laos.
  public let wordCount: Int
}
