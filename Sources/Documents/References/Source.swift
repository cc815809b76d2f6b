/// An answer that a figure or a sentence rests on.
public struct Source: Hashable, Sendable {
  /// The name of the grid cell that shows the answer, if the document has its grid.
  public let anchor: Anchor

  /// Where the answer stands in the input: « regions.csv:10:34 ».
  public let place: String

  /// Whose answer it is, and to what: « Alsace, question 3, Europe ».
  public let label: String

  public init(_ anchor: Anchor, place: String, label: String) {
    self.anchor = anchor
    self.place = place
    self.label = label
  }
}
