import Documents

/// The rows of headings of a table: spanners, if there are any, and the heading of each column.
struct TableHead {
  /// What heads the column of labels; `nil` if there is none.
  let stub: String?

  /// The spanners over the columns; none if no group of columns has a title.
  let spans: [GridSpan]

  let headings: [PlannedCell]

  /// The width of each column's text, that of the labels first if there are any.
  let widths: [Int]

  let style: TextStyle

  var rows: [PlannedRow] {
    guard !spans.isEmpty else { return [row(stub(rows: 1) + headings)] }
    let spanners = spans.map {
      PlannedCell(.spanner, ($0.title ?? "")[...], columns: $0.columns.count)
    }
    return [row(stub(rows: 2) + spanners), row(stub(rows: 0) + headings)]
  }

  /// The widths with the padding, widened as far as there is room where a spanner's longest word
  /// would break.
  func columnWidths(within room: Int) -> [Int] {
    var all = widths.map { $0 + CellPadding.width }
    var spare = room - all.reduce(0, +)
    let stubCount = stub == nil ? 0 : 1
    guard let first = spans.first?.columns.lowerBound else { return all }
    for span in spans {
      guard let title = span.title, spare > 0 else { continue }
      let start = span.columns.lowerBound - first + stubCount
      let columns = start..<start + span.columns.count
      let word = PrintLayout(style).longestWord(in: title) + CellPadding.width + GridLayout.slack
      let given = min(max(0, word - all[columns].reduce(0, +)), spare)
      spare -= given
      for (position, index) in columns.enumerated() {
        all[index] += given * (position + 1) / columns.count - given * position / columns.count
      }
    }
    return all
  }

  private func stub(rows: Int) -> [PlannedCell] {
    stub.map { [PlannedCell(.heading, rows > 0 ? $0[...] : "", rows: rows)] } ?? []
  }

  private func row(_ cells: [PlannedCell]) -> PlannedRow {
    let layout = PrintLayout(style)
    var first = 0
    var lines = 1
    for cell in cells {
      let columns = widths[first..<first + cell.columns]
      let width = columns.reduce(0, +) + CellPadding.width * (cell.columns - 1)
      // A cell over two rows has the height of both.
      let needed = layout.lines(ofText: String(cell.text), within: width).count
      lines = max(lines, cell.rows > 1 ? needed / 2 : needed)
      first += cell.columns
    }
    return PlannedRow(kind: .head, cells: cells, lines: lines, isKeptWhole: true)
  }
}
