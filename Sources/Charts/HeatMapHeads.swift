import Documents

/// The headings over the columns of a heat map: level where they fit, else turned.
struct HeatMapHeads {
  let shapes: [Shape]
  let bottom: Double

  /// How wide a cell is.
  let cell: Double

  /// How far the cells, or the last turned heading, reach.
  let right: Double

  private static let size = 8.0
  private static let turn = 55.0

  /// The longest heading that is turned, in points.
  private static let longest = 120.0

  private static let narrowest = 15.0
  private static let widest = 64.0

  /// - Parameters:
  ///   - left: Where the first column begins.
  ///   - width: How far the headings may reach, if the cells are not too narrow then.
  init(_ columns: [String], left: Double, top: Double, width: Double) {
    let even = (width - left - 4) / Double(max(1, columns.count))
    let levelCell = min(Self.widest, max(Self.narrowest, even))
    let level = columns.map {
      FittedLabel($0, within: levelCell - 4, size: Self.size, mostLines: 4, breaksWords: false)
    }
    guard level.contains(where: \.isCut) else {
      let height = (level.map(\.height).max() ?? 0) + 4
      shapes = level.enumerated().flatMap { index, label in
        label.shapes(
          x: left + (Double(index) + 0.5) * levelCell, middle: top + height - 3 - label.height / 2,
          anchor: .middle)
      }
      bottom = top + height
      cell = levelCell
      right = left + Double(columns.count) * levelCell
      return
    }
    let turned = columns.map { FittedLabel($0, within: Self.longest, size: Self.size) }
    let angle = Self.turn * Double.pi / 180
    let reaches = turned.map { $0.width * Mathematics.cosine(angle) + 8 }
    var cell = levelCell
    for (index, reach) in reaches.enumerated() {
      cell = min(cell, (width - left - reach) / (Double(index) + 0.5))
    }
    cell = max(Self.narrowest, cell)
    let height = (turned.map(\.width).max() ?? 0) * Mathematics.sine(angle) + 10
    let base = top + height
    shapes = turned.enumerated().map { index, label in
      let position = Point(left + (Double(index) + 0.5) * cell + 3, base - 4)
      let line = Shape.text(
        TextLine(label.lines[0], at: position, size: Self.size, turn: -Self.turn))
      return label.isCut ? line.titled(label.text) : line
    }
    bottom = base
    self.cell = cell
    right = reaches.enumerated().reduce(left + Double(columns.count) * cell) { right, reach in
      max(right, left + (Double(reach.offset) + 0.5) * cell + reach.element)
    }
  }

  /// How many columns there is room for.
  static func most(left: Double, width: Double) -> Int {
    // Turned headings reach beyond their column.
    max(1, Int((width - left - 60) / narrowest))
  }
}
