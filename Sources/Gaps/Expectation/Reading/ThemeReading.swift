public import Questionnaire

/// A theme that an answer speaks of.
public struct ThemeReading: Hashable, Sendable {
  public let theme: Theme.ID

  /// The words that speak of it, in bytes of UTF-8.
  public let span: Range<Int>

  /// Those words as they are written.
  public let written: String

  /// The sentence around them, in bytes of UTF-8.
  public let sentence: Range<Int>
}
