import Diagnostics
import Documents

/// Writes one page of a grid as an HTML table, and the notes under it.
struct HTMLTable {
  let grid: Grid
  let page: GridPage

  /// Which table of the document it is, for the names of notes and calls.
  let number: Int

  let language: Language

  /// The title as an element of its own.
  let title: String

  func html() -> String {
    var html = "<table>\n<caption>\(title)"
    for caption in page.captions { html += "<p>\(HTMLText.content(caption))</p>" }
    html += "</caption>\n" + head()
    html += "<tbody>\n"
    // Several cells may call one note; each call has its own number, to come back to.
    var calls: [Note: Int] = [:]
    for row in page.rows {
      let label = "<th scope=\"row\">\(HTMLText.content(row.label))</th>"
      html += "<tr>\(grid.hasStub ? label : "")"
      for cell in row.cells { html += self.cell(cell, calls: &calls) }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  /// The notes called in the table, each with the way back to its calls.
  func notes() -> String {
    let notes = page.notes
    guard !notes.isEmpty else { return "" }
    let cells = page.rows.flatMap(\.cells)
    let items = notes.enumerated().map { index, note in
      let mark = HTMLText.content(note.mark)
      let label = HTMLText.attribute(FixedWords.backToCall(of: note.mark)[language])
      let back = (1...cells.count { $0.notes.contains(note) }).map { call in
        " <a href=\"#\(callName(index, call))\" aria-label=\"\(label)\">↩</a>"
      }
      return """
        <li id="\(noteName(index))"><span class="number">\(mark)</span> \
        \(HTMLText.content(note.text))\(back.joined())</li>

        """
    }
    let title = FixedWords.notes[language]
    return "<ul class=\"notes\" aria-label=\"\(title)\">\n\(items.joined())</ul>\n"
  }

  // MARK: - Headings

  private func head() -> String {
    let spans = grid.spans(over: page.columns)
    var html = ""
    if !spans.isEmpty {
      html += grid.hasStub ? "<colgroup span=\"1\"></colgroup>" : ""
      html += spans.map { "<colgroup span=\"\($0.columns.count)\"></colgroup>" }.joined() + "\n"
    }
    html += "<thead>\n<tr>"
    if grid.hasStub {
      let rows = spans.isEmpty ? "" : " rowspan=\"2\""
      let heading = HTMLText.content(grid.stubHeading)
      // An empty heading would be read aloud as one.
      html += heading.isEmpty ? "<td\(rows)></td>" : "<th scope=\"col\"\(rows)>\(heading)</th>"
    }
    if !spans.isEmpty {
      html += spans.map(spanner).joined() + "</tr>\n<tr>"
    }
    for column in grid.columns[page.columns] {
      html += "<th scope=\"col\">\(HTMLText.content(column))</th>"
    }
    return html + "</tr>\n</thead>\n"
  }

  private func spanner(_ span: GridSpan) -> String {
    let columns = "colspan=\"\(span.columns.count)\""
    guard let title = span.title else { return "<td \(columns)></td>" }
    return "<th scope=\"colgroup\" \(columns)>\(HTMLText.content(title))</th>"
  }

  // MARK: - Cells

  private func cell(_ cell: CellFragment, calls: inout [Note: Int]) -> String {
    let notes = cell.notes.map { call(of: $0, calls: &calls) }.joined()
    switch cell.content {
    case .absent(let label):
      return "<td class=\"absent\"><i>\(HTMLText.content(label))</i>\(notes)</td>"
    case .text(let text):
      let length = text.utf8.count
      let size = length > 400 ? " class=\"long\"" : length > 60 ? " class=\"prose\"" : ""
      return "<td\(size)>\(HTMLText.content(text))\(notes)</td>"
    }
  }

  private func call(of note: Note, calls: inout [Note: Int]) -> String {
    let index = page.notes.firstIndex(of: note) ?? 0
    let call = calls[note, default: 0] + 1
    calls[note] = call
    let label = HTMLText.attribute(FixedWords.note(note.mark)[language])
    return """
      <sup><a id="\(callName(index, call))" href="#\(noteName(index))" aria-label="\(label)">\
      \(HTMLText.content(note.mark))</a></sup>
      """
  }

  private func noteName(_ index: Int) -> String { "note.\(number).\(index + 1)" }

  private func callName(_ index: Int, _ call: Int) -> String {
    "call.\(number).\(index + 1).\(call)"
  }
}
