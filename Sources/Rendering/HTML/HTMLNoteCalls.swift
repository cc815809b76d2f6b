import Diagnostics
import Documents

/// Writes the calls of the notes of one table, in the order they come.
///
/// Several cells may call one note; each call has a name of its own, to come back to.
struct HTMLNoteCalls {
  private let table: Int
  private let language: Language
  private let indices: [Note: Int]
  private var counts: [Note: Int] = [:]

  /// - Parameters:
  ///   - notes: Those of the table, each once.
  ///   - table: Which table of the document it is.
  init(notes: [Note], table: Int, language: Language) {
    self.table = table
    self.language = language
    indices = Dictionary(uniqueKeysWithValues: zip(notes, notes.indices))
  }

  mutating func call(of note: Note) -> String {
    guard let index = indices[note] else { return "" }
    let count = counts[note, default: 0] + 1
    counts[note] = count
    let label = HTMLText.attribute(FixedWords.note(note.mark)[language])
    return """
      <sup><a id="\(Self.callName(table, index, count))" href="#\(Self.noteName(table, index))" \
      aria-label="\(label)">\(HTMLText.content(note.mark))</a></sup>
      """
  }

  static func noteName(_ table: Int, _ index: Int) -> String { "note.\(table).\(index + 1)" }

  static func callName(_ table: Int, _ index: Int, _ call: Int) -> String {
    "call.\(table).\(index + 1).\(call)"
  }
}
