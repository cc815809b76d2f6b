import Documents

/// What the footnotes of a page take at its foot, as rows that call them come onto it.
struct NoteRoom {
  let paper: Paper
  private var called: Set<Note> = []

  /// The rule over the notes and the gaps around it, in twips.
  private static let rule = 240

  init(on paper: Paper) {
    self.paper = paper
  }

  /// What a row adds to it, in twips: a note stands once on a page.
  mutating func add(_ row: PlannedRow) -> Int {
    var height = 0
    for note in row.cells.lazy.flatMap(\.notes) where called.insert(note).inserted {
      if called.count == 1 { height += Self.rule }
      let text = note.mark + " " + note.text
      height += PrintLayout(.footnote).height(of: [text], within: paper.textWidth)
    }
    return height
  }
}
