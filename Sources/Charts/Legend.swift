import Documents

/// What the fills of a chart stand for, in as many lines as they need.
struct Legend {
  struct Entry {
    let fill: Fill
    let label: String
  }

  let shapes: [Shape]
  let height: Double

  private static let size = 8.0
  private static let line = 14.0
  private static let swatch = 10.0

  /// - Parameter title: What stands before the first entry, such as the unit.
  init(_ entries: [Entry], title: String = "", x: Double, y: Double, width: Double) {
    guard !entries.isEmpty else {
      shapes = []
      height = 0
      return
    }
    var shapes: [Shape] = []
    var left = x
    var middle = y + Self.line / 2
    if !title.isEmpty {
      let label = FittedLabel(title, within: width, size: Self.size)
      shapes += label.shapes(x: left, middle: middle, anchor: .start, weight: .bold)
      left += label.width * 1.07 + 10
    }
    for entry in entries {
      let label = FittedLabel(entry.label, within: width - Self.swatch - 4, size: Self.size)
      let needed = Self.swatch + 4 + label.width
      if left > x, left + needed > x + width {
        left = x
        middle += Self.line
      }
      let box = Rectangle(
        x: left, y: middle - Self.swatch / 2, width: Self.swatch, height: Self.swatch)
      shapes.append(.rectangle(box, fill: entry.fill, stroke: Stroke(.rule, width: 0.5)))
      shapes += label.shapes(x: left + Self.swatch + 4, middle: middle, anchor: .start)
      left += needed + 12
    }
    self.shapes = shapes
    height = middle + Self.line / 2 - y + 6
  }
}
