/// A titled part of a document; sections in sections make the levels of headings.
public struct Section: Hashable, Sendable {
  public var title: String
  public var blocks: [Block]

  public init(title: String, blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }
}
