public import Diagnostics

/// What stands at the crossing of a row and a column.
public struct GridCell: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// An answer, byte for byte; a newline ends a paragraph. The empty answer is the empty text.
    case text(String)

    /// There is no cell here, and the label says why. No reader may take it for an answer, empty
    /// or not: every format sets it apart, and not by colour alone.
    case absent(label: String)
  }

  public var content: Content

  /// The notes called at the end of the cell.
  public var notes: [Note]

  /// By which the figures that rest on the answer lead here; `nil` if none does.
  public var anchor: Anchor?

  /// What the answer is about beyond its row and its column, such as the countries it names.
  public var tags: [Tag]

  public init(
    _ content: Content, notes: [Note] = [], anchor: Anchor? = nil, tags: [Tag] = []
  ) {
    self.content = content
    self.notes = notes
    self.anchor = anchor
    self.tags = tags
  }
}

extension GridCell {
  public static func text(_ text: String, notes: [Note] = []) -> Self {
    Self(.text(text), notes: notes)
  }

  public static func absent(_ label: String) -> Self {
    Self(.absent(label: label))
  }

  /// The actor's form has no such question or no such item.
  public static func notAsked(in language: Language) -> Self {
    .absent(BilingualText(fr: "non posée", en: "not asked")[language])
  }
}
