import Diagnostics
import Documents

/// Writes one page of a grid as an HTML table, and the notes under it.
struct HTMLGrid {
  let grid: Grid
  let page: GridPage

  /// Which table of the document it is, for the names of notes and calls.
  let number: Int

  let context: HTMLContext

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
    var calls = HTMLNoteCalls(notes: page.notes, table: number, language: context.language)
    for row in page.rows {
      let label = "<th scope=\"row\"><span>\(HTMLText.content(row.label))</span></th>"
      html += "<tr\(context.tags(grid.rows[row.row].tags))>\(grid.hasStub ? label : "")"
      for (column, cell) in zip(page.columns, row.cells) {
        let place = place(of: grid.rows[row.row].cells[column], isFirst: !row.isContinuation)
        html += self.cell(cell, place: place, calls: &calls)
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  /// The notes called in the table, each with the way back to its calls.
  func notes() -> String {
    HTMLNoteList.html(
      page.notes, calls: page.rows.lazy.flatMap(\.cells).flatMap(\.notes), table: number,
      language: context.language)
  }

  private func head() -> String {
    let columns = grid.columnGroups.flatMap(\.columns)[page.columns]
    return HTMLTableHead(
      stub: grid.hasStub ? grid.stubHeading : nil, spans: grid.spans(over: page.columns),
      columns: columns.map { column in
        "<th scope=\"col\"\(context.tags(column.tags))>\(HTMLText.content(column.heading))</th>"
      },
      widths: widths
    ).html()
  }

  // MARK: - Cells

  /// The attributes that say which cell it is: its name where it begins, its number where it goes on.
  private func place(of cell: GridCell, isFirst: Bool) -> String {
    let tags = context.tags(cell.tags)
    guard let number = cell.anchor.flatMap(context.index.sources.cellNumber) else { return tags }
    return (isFirst ? " id=\"r.\(number)\"" : " data-r=\"\(number)\"") + tags
  }

  private func cell(
    _ cell: CellFragment, place: String, calls: inout HTMLNoteCalls
  ) -> String {
    let notes = cell.notes.map { calls.call(of: $0) }.joined()
    switch cell.content {
    case .absent(let label):
      return "<td\(place) class=\"absent\"><i>\(HTMLText.content(label))</i>\(notes)</td>"
    case .text(let text):
      let length = text.utf8.count
      let size = length > 400 ? " class=\"long\"" : length > 60 ? " class=\"prose\"" : ""
      return "<td\(place)\(size)>\(HTMLText.content(text))\(notes)</td>"
    }
  }
}
