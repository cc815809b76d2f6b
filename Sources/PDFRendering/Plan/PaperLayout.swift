import Documents

/// Sets text on paper, for those who plan pages; the unit is ``Paper/unit``.
struct PaperLayout: CellLayout {
  let breaker: LineBreaker

  /// For the headings of columns, where they are to be measured.
  var headings: LineBreaker?

  /// The width of the column of labels, whose words stay whole if they can; columns of answers as
  /// wide as that are treated alike, for a planner tells widths and nothing else.
  var labelWidth: Int?

  func width(of text: Substring) -> Int { breaker.meter.width(of: text) }

  func headingWidth(of text: Substring) -> Int { (headings ?? breaker).meter.width(of: text) }

  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
    var breaker = breaker
    if width == labelWidth { breaker.keepsWordsWhole = true }
    return breaker.lines(of: paragraph, within: width)
  }

  func call(_ notes: [Note]) -> String { NoteCall.text(of: notes) }
}

/// How notes are called: by their marks, raised.
enum NoteCall {
  static func text(of notes: [Note]) -> String {
    notes.isEmpty ? "" : "\u{202F}" + notes.map(\.mark).joined(separator: ", ")
  }

  /// One of several calls, as the text of all of them has it.
  static func text(of note: Note, isFirst: Bool) -> String {
    (isFirst ? "\u{202F}" : ", ") + note.mark
  }
}

/// The same in characters of a middling width, for those who share out columns by their rules for
/// readable prose.
struct CharacterLayout: CellLayout {
  let paper: PaperLayout

  /// The width that counts as a character: half the size of the type.
  static let unit = Paper.unit * 15 / 4

  func width(of text: Substring) -> Int { Self.characters(paper.width(of: text)) }

  func headingWidth(of text: Substring) -> Int { Self.characters(paper.headingWidth(of: text)) }

  private static func characters(_ width: Int) -> Int { (width + unit - 1) / unit }

  func lines(of paragraph: Substring, within width: Int) -> [Substring] {
    paper.lines(of: paragraph, within: width * Self.unit)
  }

  func call(_ notes: [Note]) -> String { paper.call(notes) }
}
