/// A name for one place of a document, by which other places lead to it.
///
/// Composers choose it: no two places of a document share one. It holds whatever the composer
/// likes; each format makes of it a name that the format allows.
public struct Anchor: Hashable, Sendable {
  public let name: String

  public init(_ name: String) {
    self.name = name
  }
}
