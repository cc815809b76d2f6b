import Documents

/// The headings over the columns of a heat map: level where they fit, else turned.
struct HeatMapHeads {
  let shapes: [Shape]
  let bottom: Double

  /// How far the cells, or the last turned heading, reach.
  let right: Double

  private static let size = 8.0
  private static let turn = 55.0

  /// The longest heading that is turned, in points.
  private static let longest = 110.0

  init(_ columns: [String], left: Double, top: Double, cell: Double) {
    let level = columns.map { FittedLabel($0, within: cell - 4, size: Self.size, mostLines: 4) }
    let end = left + Double(columns.count) * cell
    guard level.contains(where: \.isCut) else {
      let height = (level.map(\.height).max() ?? 0) + 4
      shapes = level.enumerated().flatMap { index, label in
        label.shapes(
          x: left + (Double(index) + 0.5) * cell, middle: top + height - 3 - label.height / 2,
          anchor: .middle)
      }
      bottom = top + height
      right = end
      return
    }
    let turned = columns.map { FittedLabel($0, within: Self.longest, size: Self.size) }
    let angle = Self.turn * Double.pi / 180
    let height = (turned.map(\.width).max() ?? 0) * Mathematics.sine(angle) + 8
    let base = top + height
    shapes = turned.enumerated().map { index, label in
      let position = Point(left + (Double(index) + 0.5) * cell + 3, base - 4)
      let line = Shape.text(
        TextLine(label.lines[0], at: position, size: Self.size, turn: -Self.turn))
      return label.isCut ? line.titled(label.text) : line
    }
    bottom = base
    let last = (turned.last?.width ?? 0) * Mathematics.cosine(angle)
    right = max(end, end - cell / 2 + last + 6)
  }
}
