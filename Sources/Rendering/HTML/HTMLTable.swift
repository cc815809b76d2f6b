import Diagnostics
import Documents

/// Writes a table of figures as an HTML table, and what explains it under it.
struct HTMLTable {
  let table: Table

  /// Which table of the document it is, for the names of notes and calls.
  let number: Int

  let context: HTMLContext

  /// The title as an element of its own.
  let title: String

  private let hasStub: Bool
  private let columns: [TableColumn]

  init(_ table: Table, number: Int, context: HTMLContext, title: String) {
    self.table = table
    self.number = number
    self.context = context
    self.title = title
    hasStub = table.hasStub
    columns = table.columns
  }

  func html() -> String {
    var html = "<table class=\"figures\">\n<caption>\(title)"
    for caption in table.captions { html += "<p>\(HTMLText.content(caption))</p>" }
    html += "</caption>\n" + head()
    var calls = HTMLNoteCalls(notes: table.notes, table: number, language: context.language)
    for part in table.parts { html += body(of: part, calls: &calls) }
    return html + "</table>\n"
  }

  /// The bases, the remarks and the notes.
  func foot() -> String {
    let texts = (table.bases + table.remarks).map { text in
      "<p class=\"base\">\(HTMLText.content(text))</p>\n"
    }
    let calls = table.parts.lazy.flatMap(\.rows).flatMap(\.cells).flatMap(\.notes)
    return texts.joined()
      + HTMLNoteList.html(table.notes, calls: calls, table: number, language: context.language)
  }

  // MARK: - Headings

  private func head() -> String {
    HTMLTableHead(
      stub: hasStub ? table.stubHeading : nil, spans: table.heads.spans(over: columns.indices),
      columns: columns.map { column in
        let style = column.alignment == .end ? " class=\"figure\"" : ""
        let tags = context.tags(column.tags)
        return "<th scope=\"col\"\(tags)\(style)>\(HTMLText.content(column.heading))</th>"
      }
    ).html()
  }

  // MARK: - Rows

  private func body(of part: TablePart, calls: inout HTMLNoteCalls) -> String {
    var html = "<tbody\(context.tags(part.tags))>\n"
    let width = columns.count + (hasStub ? 1 : 0)
    if let title = part.title, width > 0 {
      html += """
        <tr class="part"><th scope="rowgroup" colspan="\(width)">\
        <span>\(HTMLText.content(title))</span></th></tr>

        """
    }
    for row in part.rows {
      html += "<tr\(context.tags(row.tags))\(row.kind == .total ? " class=\"total\"" : "")>"
      if hasStub {
        html += "<th scope=\"row\"><span>\(HTMLText.content(row.label))</span></th>"
      }
      for (cell, column) in zip(row.cells, columns) {
        html += self.cell(cell, in: column, calls: &calls)
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n"
  }

  private func cell(
    _ cell: TableCell, in column: TableColumn, calls: inout HTMLNoteCalls
  ) -> String {
    let notes = cell.notes.map { calls.call(of: $0) }.joined()
    if case .absent(let label) = cell.content {
      let words = context.link("<i>\(HTMLText.content(label))</i>", to: cell.sources, inCell: true)
      return "<td class=\"absent\">\(words)\(notes)</td>"
    }
    let style = column.alignment == .end ? " class=\"figure\"" : ""
    let words = context.link(
      HTMLText.content(cell.text(in: context.language)), to: cell.sources, inCell: true)
    return "<td\(style)>\(words)\(notes)</td>"
  }
}
