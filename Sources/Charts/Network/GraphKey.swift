import Documents

/// A line of each kind of a graph with its meaning, in as many rows as they need.
struct GraphKey {
  let shapes: [Shape]
  let height: Double

  init(_ key: BipartiteGraph.Key, hasTies: Bool, width: Double) {
    let entries: [(text: String, stroke: Stroke?)] = [
      (key.firm, Stroke(.text, width: 1.5)),
      (key.broken, Stroke(.text, width: 0.7, dashes: [2.5, 2])), (hasTies ? key.tie : "", nil),
    ].filter { !$0.0.isEmpty }
    var shapes: [Shape] = []
    var (x, middle) = (2.0, 9.0)
    for entry in entries {
      let label = FittedLabel(entry.text, within: width - 34, size: GraphLayout.size)
      if x > 2, x + 30 + label.width > width - 2 {
        x = 2
        middle += 12
      }
      if let stroke = entry.stroke {
        shapes.append(.line(from: Point(x, middle), to: Point(x + 22, middle), stroke))
      } else {
        let (top, bottom) = (Point(x + 16, middle - 4.5), Point(x + 16, middle + 4.5))
        shapes.append(
          .path(
            Path([
              .move(top), .curve(Point(x + 2, top.y), Point(x + 2, bottom.y), to: bottom),
            ]), stroke: Stroke(.text, width: 1.1)))
      }
      shapes += label.shapes(x: x + 27, middle: middle, anchor: .start)
      x += 27 + label.width + 14
    }
    self.shapes = shapes
    height = entries.isEmpty ? 0 : middle + 9
  }
}
