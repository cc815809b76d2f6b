import Documents

extension Drawing {
  /// Every text on the drawing, from back to front.
  var words: [String] { all.compactMap { if case .text(let line) = $0 { line.text } else { nil } } }

  /// What readers who point at shapes are told.
  var titles: [String] {
    all.compactMap { if case .group(let title, _) = $0 { title } else { nil } }
  }

  /// Every shape, those in groups too.
  var all: [Shape] { Self.flattened(shapes) }

  private static func flattened(_ shapes: [Shape]) -> [Shape] {
    shapes.flatMap { shape -> [Shape] in
      if case .group(_, let inner) = shape { return [shape] + flattened(inner) }
      return [shape]
    }
  }

  /// The rectangles and circles that reach outside the paper.
  var juttingOut: [Shape] {
    all.filter { shape in
      switch shape {
      case .rectangle(let box, _, _):
        box.x < -0.01 || box.y < -0.01 || box.width < 0 || box.height < 0
          || box.x + box.width > width + 0.01 || box.y + box.height > height + 0.01
      case .circle(let center, let radius, _, _):
        center.x < radius || center.x + radius > width || center.y > height || center.y < 0
      case .text(let line): line.position.y > height || line.position.y < 0
      case .group, .path, .line: false
      }
    }
  }
}
