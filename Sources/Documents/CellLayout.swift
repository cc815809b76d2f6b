/// How a medium sets text: what a planner of pages must know to count lines.
///
/// The unit of width is the medium's own: columns of a terminal, or points of paper.
public protocol CellLayout {
  func width(of text: Substring) -> Int

  /// The width in the type of headings, which may be bolder; that of answers unless told otherwise.
  func headingWidth(of text: Substring) -> Int

  /// Cuts a paragraph, which holds no line break, into lines that fit.
  ///
  /// - Returns: At least one line, in order. Joined they are the paragraph, so the blanks at which
  ///   a line was broken stand at its end; those may jut out, being invisible.
  func lines(of paragraph: Substring, within width: Int) -> [Substring]

  /// What is printed in place of a cell that is not there; the label itself unless told otherwise.
  func absent(_ label: String) -> String

  /// What is printed where notes are called; their marks in brackets unless told otherwise.
  func call(_ notes: [Note]) -> String
}

extension CellLayout {
  public func headingWidth(of text: Substring) -> Int { width(of: text) }

  public func absent(_ label: String) -> String { label }

  public func call(_ notes: [Note]) -> String {
    notes.map { "[\($0.mark)]" }.joined()
  }

  /// Cuts a text into lines at its own line breaks, and where it does not fit.
  ///
  /// - Returns: At least one line. Joined they are the text, so a line break stands at the end of
  ///   the line it ends.
  public func lines(ofText text: String, within width: Int) -> [Substring] {
    text[...].paragraphs.flatMap { lines(ofParagraph: $0, within: width) }
  }

  /// The lines of a paragraph that may end with its line break.
  func lines(ofParagraph paragraph: Substring, within width: Int) -> [Substring] {
    let body = paragraph.withoutLineBreak
    var lines = lines(of: body, within: width)
    if let last = lines.popLast() { lines.append(paragraph[last.startIndex...]) }
    return lines
  }
}
