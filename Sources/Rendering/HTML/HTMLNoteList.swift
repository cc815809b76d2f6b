import Diagnostics
import Documents

/// Writes the notes called in one table, each with the way back to its calls.
enum HTMLNoteList {
  /// - Parameters:
  ///   - notes: Those of the table, each once.
  ///   - calls: The note of every call, in any order.
  ///   - table: Which table of the document it is.
  static func html(
    _ notes: [Note], calls: some Sequence<Note>, table: Int, language: Language
  ) -> String {
    guard !notes.isEmpty else { return "" }
    var callCounts: [Note: Int] = [:]
    for note in calls { callCounts[note, default: 0] += 1 }
    let items = notes.enumerated().map { index, note in
      let mark = HTMLText.content(note.mark)
      let label = HTMLText.attribute(FixedWords.backToCall(of: note.mark)[language])
      let back = (1...callCounts[note, default: 1]).map { call in
        " <a href=\"#\(HTMLNoteCalls.callName(table, index, call))\" aria-label=\"\(label)\">↩</a>"
      }
      return """
        <li id="\(HTMLNoteCalls.noteName(table, index))"><span class="number">\(mark)</span> \
        \(HTMLText.content(note.text))\(back.joined())</li>

        """
    }
    let title = FixedWords.notes[language]
    return "<ul class=\"notes\" aria-label=\"\(title)\">\n\(items.joined())</ul>\n"
  }
}
