public import Diagnostics

/// A finished text, ready to be put on paper or screen: everything is decided but how it looks.
///
/// Order, labels, marks of notes and the language are settled here. A renderer knows nothing of
/// surveys, and adds only the fixed words of its own craft, such as “Contents”.
public struct Document: Hashable, Sendable {
  public var title: String
  public var subtitle: String?

  /// The language of the fixed words; answers keep whatever language they were given in.
  public var language: Language

  public var blocks: [Block]

  public init(title: String, subtitle: String? = nil, language: Language, blocks: [Block]) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.blocks = blocks
  }
}
