/// A chart or a map, with what is said of it.
///
/// A figure repeats what a table says; the table is given elsewhere, and no reader depends on the
/// drawing alone.
public struct Figure: Hashable, Sendable {
  public var title: String

  /// What the drawing shows, for those who do not see it: one or two sentences with the figures
  /// that matter.
  public var description: String

  public var drawing: Drawing

  /// Where the figures or outlines come from; `nil` where they are the document's own.
  public var source: String?

  /// Remarks on the figure as a whole, such as what is counted.
  public var remarks: [String]

  /// By which other parts lead here; `nil` if none does.
  public var anchor: Anchor?

  public init(
    title: String, description: String, drawing: Drawing, source: String? = nil,
    remarks: [String] = [], anchor: Anchor? = nil
  ) {
    self.title = title
    self.description = description
    self.drawing = drawing
    self.source = source
    self.remarks = remarks
    self.anchor = anchor
  }
}

extension Figure {
  /// What stands under the drawing, line by line.
  public var foot: [String] { remarks + (source.map { [$0] } ?? []) }
}
