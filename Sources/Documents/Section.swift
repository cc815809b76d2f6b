/// A titled part of a document; sections in sections make the levels of headings.
public struct Section: Hashable, Sendable {
  public var title: String
  public var blocks: [Block]

  /// By which other parts lead here; `nil` if none does.
  public var anchor: Anchor?

  /// What the section is about, for readers who ask for some of it.
  public var tags: [Tag]

  public init(title: String, blocks: [Block], anchor: Anchor? = nil, tags: [Tag] = []) {
    self.title = title
    self.blocks = blocks
    self.anchor = anchor
    self.tags = tags
  }
}
