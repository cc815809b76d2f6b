/// Sets a text in lines of a given width without losing a byte of it.
///
/// Lines end at white space, after hyphens and slashes inside a word, and, where a word is longer
/// than a line, between any two characters. Line ends in the text (LF, CR, CR LF, NEL, U+2028,
/// U+2029) start a new line, so that a text with *n* of them has at least *n* + 1 lines.
/// No line begins with `:` `;` `?` `!` or `»` after a plain space, as long as the word before them
/// can come along.
/// A no-break space (U+00A0, U+202F, U+2007) never ends a line; neither does the hyphen of a word
/// that begins with one, such as `--page-lines` or `-5`.
///
/// Control characters take no column here: give it text that is ready to be shown.
public struct TextWrapper: Sendable {
  /// One line of the result.
  public struct Line: Sendable, Hashable {
    /// What is shown: ``source`` without the white space at its end.
    public let displayed: Substring

    /// The whole stretch of the text this line stands for. Joined, the sources of all lines are the
    /// text itself.
    public let source: Substring
  }

  /// The columns of a line, at least 1.
  public let width: Int

  public init(width: Int) {
    self.width = max(1, width)
  }

  /// The lines of a text; the empty text has one, empty line.
  ///
  /// A line is wider than ``width`` only if it holds a single character that is.
  ///
  /// - Complexity: O(*n*), also for a word of a million letters: each scalar is looked at once.
  public func lines(of text: String) -> [Line] {
    var composer = LineComposer(text: text, width: width)
    return composer.compose()
  }
}
