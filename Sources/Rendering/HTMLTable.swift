import Diagnostics
import Documents

/// Writes one page of a grid as an HTML table, and the notes under it.
struct HTMLTable {
  let grid: Grid
  let page: GridPage

  /// Which table of the document it is, for the names of notes and calls.
  let number: Int

  let language: Language

  /// The planned widths of the columns, labels first if there are any; `nil` to leave them to the
  /// reader's browser, which knows its own width.
  let widths: [Int]?

  /// The title as an element of its own.
  let title: String

  func html() -> String {
    var html = "<table\(widths == nil ? "" : " class=\"planned\"")>\n<caption>\(title)"
    for caption in page.captions { html += "<p>\(HTMLText.content(caption))</p>" }
    html += "</caption>\n" + head()
    html += "<tbody>\n"
    var calls = HTMLNoteCalls(notes: page.notes, table: number, language: language)
    for row in page.rows {
      let label = "<th scope=\"row\"><span>\(HTMLText.content(row.label))</span></th>"
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
    var callCounts: [Note: Int] = [:]
    for note in page.rows.lazy.flatMap(\.cells).flatMap(\.notes) {
      callCounts[note, default: 0] += 1
    }
    let items = notes.enumerated().map { index, note in
      let mark = HTMLText.content(note.mark)
      let label = HTMLText.attribute(FixedWords.backToCall(of: note.mark)[language])
      let back = (1...callCounts[note, default: 1]).map { call in
        " <a href=\"#\(HTMLNoteCalls.callName(number, index, call))\" aria-label=\"\(label)\">↩</a>"
      }
      return """
        <li id="\(HTMLNoteCalls.noteName(number, index))"><span class="number">\(mark)</span> \
        \(HTMLText.content(note.text))\(back.joined())</li>

        """
    }
    let title = FixedWords.notes[language]
    return "<ul class=\"notes\" aria-label=\"\(title)\">\n\(items.joined())</ul>\n"
  }

  // MARK: - Headings

  private func head() -> String {
    let spans = grid.spans(over: page.columns)
    var html = columnGroups(spans) + "<thead>\n<tr>"
    if grid.hasStub {
      let rows = spans.isEmpty ? "" : " rowspan=\"2\""
      let heading = HTMLText.content(grid.stubHeading)
      // An empty heading would be read aloud as one.
      html +=
        heading.isEmpty
        ? "<td class=\"stub\"\(rows)></td>"
        : "<th class=\"stub\" scope=\"col\"\(rows)>\(heading)</th>"
    }
    if !spans.isEmpty {
      html += spans.map(spanner).joined() + "</tr>\n<tr>"
    }
    for column in grid.columns[page.columns] {
      html += "<th scope=\"col\">\(HTMLText.content(column))</th>"
    }
    return html + "</tr>\n</thead>\n"
  }

  /// The columns under each spanner, and how wide they are to be.
  private func columnGroups(_ spans: [GridSpan]) -> String {
    guard !spans.isEmpty || widths != nil else { return "" }
    var counts = spans.map(\.columns.count)
    if counts.isEmpty { counts = [page.columns.count] }
    if grid.hasStub { counts.insert(1, at: 0) }
    let total = max(1, widths?.reduce(0, +) ?? 0)
    var columns = (widths ?? []).map { "<col style=\"width:\($0 * 100 / total)%\">" }[...]
    return counts.filter { $0 > 0 }.map { count in
      guard widths != nil else { return "<colgroup span=\"\(count)\"></colgroup>\n" }
      defer { columns = columns.dropFirst(count) }
      return "<colgroup>\(columns.prefix(count).joined())</colgroup>\n"
    }.joined()
  }

  private func spanner(_ span: GridSpan) -> String {
    let columns = "colspan=\"\(span.columns.count)\""
    guard let title = span.title else { return "<td \(columns)></td>" }
    return "<th scope=\"colgroup\" \(columns)><span>\(HTMLText.content(title))</span></th>"
  }

  // MARK: - Cells

  private func cell(_ cell: CellFragment, calls: inout HTMLNoteCalls) -> String {
    let notes = cell.notes.map { calls.call(of: $0) }.joined()
    switch cell.content {
    case .absent(let label):
      return "<td class=\"absent\"><i>\(HTMLText.content(label))</i>\(notes)</td>"
    case .text(let text):
      let length = text.utf8.count
      let size = length > 400 ? " class=\"long\"" : length > 60 ? " class=\"prose\"" : ""
      return "<td\(size)>\(HTMLText.content(text))\(notes)</td>"
    }
  }
}
