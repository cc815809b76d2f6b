import Documents

/// What the fills of a chart stand for, in as many lines as they need.
struct Legend {
  struct Entry {
    let fill: Fill
    let label: String
  }

  let shapes: [Shape]
  let height: Double

  /// - Parameters:
  ///   - title: What stands before the first entry, such as the unit.
  ///   - size: The height of the type, in points; all else follows from it.
  init(
    _ entries: [Entry], title: String = "", x: Double, y: Double, width: Double, size: Double = 8
  ) {
    let line = size * 1.75
    let swatch = size * 1.25
    guard !entries.isEmpty else {
      shapes = []
      height = 0
      return
    }
    var shapes: [Shape] = []
    var left = x
    var middle = y + line / 2
    if !title.isEmpty {
      let label = FittedLabel(title, within: width, size: size)
      shapes += label.shapes(x: left, middle: middle, anchor: .start, weight: .bold)
      left += label.width * 1.07 + 10
    }
    for entry in entries {
      let label = FittedLabel(entry.label, within: width - swatch - 4, size: size)
      let needed = swatch + 4 + label.width
      if left > x, left + needed > x + width {
        left = x
        middle += line
      }
      let box = Rectangle(
        x: left, y: middle - swatch / 2, width: swatch, height: swatch)
      shapes.append(.rectangle(box, fill: entry.fill, stroke: Stroke(.rule, width: 0.5)))
      shapes += label.shapes(x: left + swatch + 4, middle: middle, anchor: .start)
      left += needed + 12
    }
    self.shapes = shapes
    height = middle + line / 2 - y + 6
  }
}
