import Documents
import Terminal

/// Draws one page of a grid in characters.
struct TextTable {
  /// The blanks and the vertical rules that `PageFrame` must count: `│ a │ b │`.
  static let edges = 4
  static let gap = 3

  let grid: Grid
  let page: GridPage
  let panel: GridPanel
  let rules: TextRules
  let layout: TerminalLayout

  /// The lines of the table, from the rule above the headings to that under the last row.
  func lines() -> [String] {
    let widths = stub + panel.columnWidths
    let spans = grid.spans(over: page.columns)
    let spanWidths = stub + spans.map { panel.width(of: $0, gap: Self.gap) }
    var lines: [String] = []
    if spans.isEmpty {
      lines.append(rule(above: [], below: widths))
    } else {
      lines.append(rule(above: [], below: spanWidths))
      let titles = stub.map { _ in "" } + spans.map { $0.title ?? "" }
      lines += row(titles.map(TextCell.init(heading:)), spanWidths)
      lines.append(rule(above: spanWidths, below: widths))
    }
    let headings = stub.map { _ in grid.stubHeading } + grid.columns[page.columns]
    lines += row(headings.map(TextCell.init(heading:)), widths)
    for (index, fragment) in page.rows.enumerated() {
      lines.append(rule(above: widths, below: widths, isDouble: index == 0))
      let label = stub.map { _ in TextCell(heading: fragment.label) }
      lines += row(label + fragment.cells.map { TextCell($0, layout) }, widths)
    }
    lines.append(rule(above: widths, below: []))
    return lines
  }

  /// The width of the column of labels, if there is one.
  private var stub: [Int] { grid.hasStub ? [panel.stubWidth] : [] }

  /// One row of cells, as many lines as the tallest has.
  private func row(_ cells: [TextCell], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { cell, width in
      (lines: cell.lines(width, layout), width: width, filler: cell.isAbsent ? rules.shade : " ")
    }
    let height = columns.map(\.lines.count).max() ?? 0
    let bar = String(rules.vertical)
    return (0..<height).map { index in
      let parts = columns.map { column in
        guard index < column.lines.count else { return String(repeating: " ", count: column.width) }
        let line = column.lines[index]
        let missing = max(0, column.width - DisplayWidth.of(line))
        return line + String(repeating: column.filler, count: missing)
      }
      return parts.isEmpty ? bar + bar : "\(bar) \(parts.joined(separator: " \(bar) ")) \(bar)"
    }
  }

  private func rule(above: [Int], below: [Int], isDouble: Bool = false) -> String {
    let up = verticals(above)
    let down = verticals(below)
    let length = (up.union(down).max() ?? 0) + 1
    let plain = isDouble ? rules.double : rules.horizontal
    return String(
      (0..<length).map { place in
        let isUp = up.contains(place)
        let isDown = down.contains(place)
        guard isUp || isDown else { return plain }
        return rules.junction(
          up: isUp, down: isDown, left: place > 0, right: place < length - 1, isDouble: isDouble)
      })
  }

  /// Where the vertical rules of a row stand; none for no row.
  private func verticals(_ widths: [Int]) -> Set<Int> {
    guard !widths.isEmpty else { return [] }
    var place = 0
    var places: Set<Int> = [0]
    for width in widths {
      place += width + Self.gap
      places.insert(place)
    }
    return places
  }
}
