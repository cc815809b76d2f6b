import Documents

/// The text of an ODT file as it is being written, with the styles it asks for.
struct ODTStory {
  var xml = XMLBuffer()
  var styles = ODTAutomaticStyles()

  /// The notes that the page has already.
  private var calls = NoteCalls()
  private var notes = ODTNotes()

  /// Notes are called anew: on another page, or in another row where the pages are not cut here.
  mutating func startNotesOver() { calls.startOver() }

  mutating func writeCalls(of all: [Note]) {
    notes.writeCalls(of: all, calls: &calls, to: &xml)
  }

  /// Writes what links lead to by a name, if by any.
  mutating func bookmark(_ name: String?) {
    if let name { xml.raw("<text:bookmark text:name=\"\(name)\"/>") }
  }
}
