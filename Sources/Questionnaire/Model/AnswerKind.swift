/// What the cells of a question are expected to hold.
public enum AnswerKind: String, Hashable, Sendable, CaseIterable {
  /// Text, of any length.
  case text
  /// Marks, such as an X before the items that apply; text is read, but unusual.
  case marks
  /// One of the question's ``AnswerCode``s.
  case choice
}
