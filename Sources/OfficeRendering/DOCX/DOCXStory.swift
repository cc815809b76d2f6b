import Documents

/// The text of a DOCX file as it is being written, with the footnotes it calls.
struct DOCXStory {
  var xml = XMLBuffer(declared: ())
  private(set) var footnotes = DOCXFootnotes()

  /// The notes that the page has already.
  private var calls = NoteCalls()
  private var bookmarks = 0

  /// Notes are called anew: on another page, or in another row where the pages are not cut here.
  mutating func startNotesOver() { calls.startOver() }

  mutating func writeCalls(of notes: [Note]) {
    footnotes.writeCalls(of: notes, calls: &calls, to: &xml)
  }

  /// Writes what links lead to by a name, if by any.
  mutating func bookmark(_ name: String?, _ content: (inout Self) -> Void) {
    guard let name else { return content(&self) }
    bookmarks += 1
    let id = bookmarks
    xml.raw("<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>")
    content(&self)
    xml.raw("<w:bookmarkEnd w:id=\"\(id)\"/>")
  }
}
