/// A paragraph: runs of text, some of which lead elsewhere. Line breaks in it are kept.
public struct Paragraph: Hashable, Sendable {
  /// Words that lead to one place, or to none.
  public struct Run: Hashable, Sendable {
    public enum Target: Hashable, Sendable {
      /// Another part of the document: a section, a table, a figure.
      case part(Anchor)
      /// The answers that the words rest on.
      case answers([Source])
    }

    public var text: String
    public var target: Target?

    public init(_ text: String, to target: Target? = nil) {
      self.text = text
      self.target = target
    }
  }

  public var runs: [Run]

  /// What the paragraph is about, for readers who ask for some of it.
  public var tags: [Tag]

  public init(_ runs: [Run], tags: [Tag] = []) {
    self.runs = runs
    self.tags = tags
  }

  public init(_ text: String, tags: [Tag] = []) {
    self.init([Run(text)], tags: tags)
  }

  /// The words, whatever they lead to.
  public var text: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }
}
