/// A footnote: its mark as printed, and its text.
///
/// A cell holds its notes themselves rather than their marks, so that no call can dangle.
public struct Note: Hashable, Sendable {
  public var mark: String
  public var text: String

  public init(mark: String, text: String) {
    self.mark = mark
    self.text = text
  }
}
