import Documents

/// Tells the first call of a note from those that come after.
///
/// The first has the footnote itself; the others repeat its mark. Where a page is cut here, that is
/// once a page; where the word processor cuts, once a row, which is as near as one can tell.
struct NoteCalls {
  private var called: Set<Note> = []

  mutating func startOver() { called = [] }

  mutating func isFirst(_ note: Note) -> Bool { called.insert(note).inserted }
}
