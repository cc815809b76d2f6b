import Diagnostics
import Documents

/// Writes one page of a grid as an HTML table, and the notes under it.
struct HTMLGrid {
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
    HTMLNoteList.html(
      page.notes, calls: page.rows.lazy.flatMap(\.cells).flatMap(\.notes), table: number,
      language: language)
  }

  private func head() -> String {
    HTMLTableHead(
      stub: grid.hasStub ? grid.stubHeading : nil, spans: grid.spans(over: page.columns),
      columns: grid.columns[page.columns].map { "<th scope=\"col\">\(HTMLText.content($0))</th>" },
      widths: widths
    ).html()
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
