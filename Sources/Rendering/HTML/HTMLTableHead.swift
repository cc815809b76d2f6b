import Documents

/// Writes the head of an HTML table: its columns, the spanners over them, and the headings.
struct HTMLTableHead {
  /// What heads the column of labels; `nil` if there is none.
  let stub: String?

  /// The spanners over the columns; none if no group of columns has a title.
  let spans: [GridSpan]

  /// The heading of each column, as an element.
  let columns: [String]

  /// The planned widths of the columns, labels first if there are any.
  var widths: [Int]?

  func html() -> String {
    var html = columnGroups() + "<thead>\n<tr>"
    if let stub {
      let rows = spans.isEmpty ? "" : " rowspan=\"2\""
      let heading = HTMLText.content(stub)
      // An empty heading would be read aloud as one.
      html +=
        heading.isEmpty
        ? "<td class=\"stub\"\(rows)></td>"
        : "<th class=\"stub\" scope=\"col\"\(rows)>\(heading)</th>"
    }
    if !spans.isEmpty {
      html += spans.map(spanner).joined() + "</tr>\n<tr>"
    }
    return html + columns.joined() + "</tr>\n</thead>\n"
  }

  /// The columns under each spanner, and how wide they are to be.
  private func columnGroups() -> String {
    guard !spans.isEmpty || widths != nil else { return "" }
    var counts = spans.map(\.columns.count)
    if counts.isEmpty { counts = [columns.count] }
    if stub != nil { counts.insert(1, at: 0) }
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
}
