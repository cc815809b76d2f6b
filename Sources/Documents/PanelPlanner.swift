/// Decides which columns of a grid stand side by side, and how wide each is.
///
/// There are as few panels as readable columns allow, and the columns are spread evenly over them,
/// so that a last actor is not left alone. Widths follow the content: an actor who only ever says
/// “Oui” gets a narrow column, and the room goes to those who wrote pages.
public struct PanelPlanner<Layout: CellLayout> {
  public let frame: PageFrame
  public let layout: Layout

  /// The width under which a column of prose is tiring to read.
  public let readableWidth: Int

  public init(frame: PageFrame, layout: Layout, readableWidth: Int) {
    self.frame = frame
    self.layout = layout
    self.readableWidth = max(1, readableWidth)
  }

  /// At least one panel; none of them is empty unless the grid has no columns.
  ///
  /// - Complexity: O(size of the grid).
  public func panels(of grid: Grid) -> [GridPanel] {
    let stubWidth = stubWidth(of: grid)
    // Each column brings the gap before it; without a stub, the first stands at the edge instead.
    let first = grid.hasStub ? -stubWidth : frame.gap
    let room = max(1 + frame.gap, frame.width - frame.edges + first)
    let needs = needs(of: grid, within: room - frame.gap)
    return ColumnShares.evenly(needs.map { $0.least + frame.gap }, room: room).map { columns in
      GridPanel(
        columns: columns, stubWidth: stubWidth,
        columnWidths: widths(for: needs[columns], room: room - columns.count * frame.gap))
    }
  }
}

// MARK: - What a column needs

/// The widths at which a column is bearable, comfortable, and never broken.
private struct ColumnNeed {
  var least: Int
  var comfortable: Int
  var natural: Int
}

extension PanelPlanner {
  private func needs(of grid: Grid, within room: Int) -> [ColumnNeed] {
    grid.columns.enumerated().map { index, heading in
      var natural = width(ofHeading: heading)
      var longest = natural
      for row in grid.rows {
        let cell = width(of: row.cells[index])
        natural = max(natural, cell.widest)
        longest = max(longest, cell.total)
      }
      let word = min(longestWord(inHeading: heading), readableWidth * 3 / 2)
      let least = min(natural, max(readableWidth, word), room)
      // The width at which the longest cell is about a third as tall as wide, in characters: long
      // answers ask for more, but four times the text asks only for twice the width.
      let comfortable = min(natural, max(least, 3 * squareRoot(longest)))
      return ColumnNeed(least: least, comfortable: comfortable, natural: natural)
    }
  }

  private func stubWidth(of grid: Grid) -> Int {
    guard grid.hasStub else { return 0 }
    let texts = [grid.stubHeading] + grid.rows.map(\.label)
    let natural = texts.map(width(ofText:)).max() ?? 0
    let word = texts.map(longestWord(in:)).max() ?? 0
    // A sixth of the page for the labels, up to a third if a word would break otherwise.
    return max(1, min(natural, max(frame.width / 6, min(word, frame.width / 3))))
  }

  private func width(of cell: GridCell) -> (widest: Int, total: Int) {
    let text =
      switch cell.content {
      case .text(let text): text
      case .absent(let label): layout.absent(label)
      }
    let call = cell.notes.isEmpty ? 0 : layout.width(of: layout.call(cell.notes)[...])
    let widths = text[...].paragraphs.map { layout.width(of: $0.withoutTrailingBlanks) }
    return ((widths.max() ?? 0) + call, widths.reduce(call, +))
  }

  private func width(ofText text: String) -> Int {
    text[...].paragraphs.map { layout.width(of: $0.withoutTrailingBlanks) }.max() ?? 0
  }

  private func width(ofHeading text: String) -> Int {
    text[...].paragraphs.map { layout.headingWidth(of: $0.withoutTrailingBlanks) }.max() ?? 0
  }

  private func longestWord(inHeading text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).map(layout.headingWidth(of:)).max() ?? 0
  }

  private func longestWord(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).map(layout.width(of:)).max() ?? 0
  }
}

/// The whole part of the square root, by Newton's method: the library's own needs linking `m`.
private func squareRoot(_ number: Int) -> Int {
  guard number > 1 else { return number }
  var root = number
  var next = (number + 1) / 2
  while next < root {
    root = next
    next = (root + number / root) / 2
  }
  return root
}

// MARK: - Sharing width

extension PanelPlanner {
  /// Each column gets what it must have; what is left brings all nearer to comfort, then nearer to
  /// their natural width, in proportion to what they lack.
  private func widths(for needs: ArraySlice<ColumnNeed>, room: Int) -> [Int] {
    var widths = needs.map(\.least)
    var spare = room - widths.reduce(0, +)
    for targets in [needs.map(\.comfortable), needs.map(\.natural)] {
      let lacks = zip(targets, widths).map { max(0, $0 - $1) }
      let lack = lacks.reduce(0, +)
      guard lack > 0, spare > 0 else { continue }
      let given = min(spare, lack)
      var shared = 0
      var lackBefore = 0
      for index in widths.indices {
        // Shares of the running total, so that rounding neither loses nor invents a column.
        lackBefore += lacks[index]
        let share = given * lackBefore / lack - shared
        widths[index] += share
        shared += share
      }
      spare -= given
    }
    return widths
  }
}
