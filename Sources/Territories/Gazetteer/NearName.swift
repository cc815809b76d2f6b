/// A name close to a word that is not one: what it may be a misprint of.
public struct NearName: Hashable, Sendable {
  public let candidate: NameCandidate

  /// The key of the name, as ``NameKey`` has it.
  public let key: [UInt8]

  /// How many letters were added, dropped, changed or swapped with their neighbour.
  public let distance: Int
}
