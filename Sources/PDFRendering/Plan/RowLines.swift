/// A row of a table, cut into lines.
struct RowLines {
  let label: [Substring]

  /// What stands in place of the label where the row goes on.
  let continuedLabel: [Substring]

  let cells: [[Substring]]

  /// How many lines the row is high.
  var count: Int { max(1, label.count, cells.map(\.count).max() ?? 0) }

  /// Whether the last line of a cell is one of a range of the row's lines.
  func ends(cell: Int, in range: Range<Int>) -> Bool {
    range.contains(max(1, cells[cell].count) - 1)
  }

  /// The lines of a page each, the row being in one piece unless it is higher than that.
  ///
  /// The last has room for the label, if pages have.
  func ranges(perPage most: Int) -> [Range<Int>] {
    let count = count
    var ranges = stride(from: 0, to: count, by: most).map { $0..<min(count, $0 + most) }
    guard ranges.count > 1, let last = ranges.popLast(), let before = ranges.popLast() else {
      return ranges.isEmpty ? [0..<count] : ranges
    }
    let lacking = max(0, min(continuedLabel.count - last.count, before.count / 2))
    let cut = last.lowerBound - lacking
    return ranges + [before.lowerBound..<cut, cut..<count]
  }
}
