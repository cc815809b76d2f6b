import Documents
import Terminal

/// Draws rows of cells in characters, and the rules between rows.
struct TextFrame {
  /// The blanks and the vertical rules that `PageFrame` must count: `│ a │ b │`.
  static let edges = 4
  static let gap = 3

  let rules: TextRules

  /// One row of cells, as many lines as the tallest has.
  func row(_ slots: [TextSlot]) -> [String] {
    let height = slots.map(\.lines.count).max() ?? 0
    let bar = String(rules.vertical)
    return (0..<height).map { index in
      let parts = slots.map { $0.line(index, of: height) }
      return parts.isEmpty ? bar + bar : "\(bar) \(parts.joined(separator: " \(bar) ")) \(bar)"
    }
  }

  /// The rule between two rows, each given by the widths of its columns; none stand for no row.
  func rule(above: [Int], below: [Int], isDouble: Bool = false) -> String {
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

  /// The width of one cell that takes the place of several columns.
  static func width(across widths: some Collection<Int>) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
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

/// The lines of a cell and the width they are to fill.
struct TextSlot {
  enum Standing { case top, bottom }

  var lines: [String]
  var width: Int

  /// What fills a line that is shorter than the width.
  var filler: Character = " "

  var alignment = TableColumn.Alignment.start

  /// Where the lines stand if another cell of the row has more.
  var standing = Standing.top

  /// A line of a row of so many.
  fileprivate func line(_ index: Int, of height: Int) -> String {
    let index = standing == .top ? index : index - (height - lines.count)
    guard lines.indices.contains(index) else { return String(repeating: " ", count: width) }
    let missing = max(0, width - DisplayWidth.of(lines[index]))
    let fill = String(repeating: filler, count: missing)
    return alignment == .start ? lines[index] + fill : fill + lines[index]
  }
}
