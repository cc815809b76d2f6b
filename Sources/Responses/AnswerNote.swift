import Questionnaire

/// A footnote to an answer, as the printed annex has them.
public struct AnswerNote: Hashable, Sendable {
  /// The call of the note, as printed: `8`.
  public let mark: String
  public let text: String

  public init(mark: String, text: String) {
    self.mark = mark
    self.text = text
  }
}
