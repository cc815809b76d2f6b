import Documents

/// The small forms that tables and lists of answers share.
enum MarkdownCell {
  /// No lines for an empty title, which would be read as an empty heading. A number sign at the end
  /// would be taken for the end of the heading, and dropped.
  ///
  /// - Parameter tag: Makes it a place to lead to.
  static func heading(_ title: String, level: Int, tag: String = "") -> [String] {
    guard !title.isEmpty else { return tag.isEmpty ? [] : [tag] }
    var line = MarkdownText.line(title)
    if line.hasSuffix("#"), !line.hasSuffix("\\#") {
      line.removeLast()
      line += "\\#"
    }
    return ["\(String(repeating: "#", count: min(level, 6))) \(tag)\(line)"]
  }

  /// The mark of a note, raised; forges let `sup` through.
  static func call(_ note: Note) -> String { "<sup>\(MarkdownText.line(note.mark))</sup>" }

  static func calls(_ notes: [Note]) -> String { notes.map(call).joined() }

  /// In italics, which no answer can be, its stars being escaped.
  static func absent(_ label: String) -> String { "*\(MarkdownText.line(label))*" }

  /// In bold; nothing for an empty text, whose stars would show.
  static func bold(_ text: String) -> String {
    text.isEmpty ? "" : "**\(MarkdownText.line(text))**"
  }

  /// The tag of a cell that words lead to; cells that began on an earlier page have theirs there.
  static func tag(
    _ column: Int, of row: RowFragment, in grid: Grid, on page: GridPage,
    _ anchors: MarkdownAnchors
  ) -> String {
    guard !row.isContinuation else { return "" }
    return anchors.tag(grid.rows[row.row].cells[page.columns.lowerBound + column].anchor)
  }

  /// The headings of the columns a page shows, each with its spanner: Markdown has no spanners.
  static func columns(of grid: Grid, on page: GridPage) -> [String] {
    let columns = grid.columns
    let spans = grid.spans(over: page.columns)
    guard !spans.isEmpty else { return Array(columns[page.columns]) }
    return spans.flatMap { span in
      columns[span.columns].map { column in span.title.map { "\(column) (\($0))" } ?? column }
    }
  }
}
