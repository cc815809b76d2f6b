/// The part of a cell that stands on one page.
public struct CellFragment: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// A run of the answer. The fragments of a cell, joined, are the answer byte for byte: the
    /// blanks at a cut belong to the earlier fragment.
    case text(Substring)

    /// There is no such cell; repeated wherever the row is continued.
    case absent(label: String)
  }

  public var content: Content

  /// The lines as planned, without the blanks at the cut. A medium that sets text by itself, such
  /// as HTML, may ignore them.
  public var lines: [Substring]

  /// The notes called after the last line: those of the cell, on the page where it ends.
  public var notes: [Note]

  public init(_ content: Content, lines: [Substring], notes: [Note] = []) {
    self.content = content
    self.lines = lines
    self.notes = notes
  }
}
