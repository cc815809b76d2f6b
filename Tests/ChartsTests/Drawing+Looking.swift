import Documents

@testable import Charts

extension Drawing {
  /// Every text on the drawing, from back to front.
  var words: [String] { lines.map(\.text) }

  /// Every text with its place.
  var lines: [TextLine] {
    all.compactMap { if case .text(let line) = $0 { line } else { nil } }
  }

  /// What readers who point at shapes are told.
  var titles: [String] {
    all.compactMap { if case .group(let title, _) = $0 { title } else { nil } }
  }

  /// The fills of rectangles, from back to front.
  var fills: [Fill] {
    all.compactMap { if case .rectangle(_, let fill, _) = $0 { fill } else { nil } }
  }

  /// Every shape, those in groups too.
  var all: [Shape] { Self.flattened(shapes) }

  private static func flattened(_ shapes: [Shape]) -> [Shape] {
    shapes.flatMap { shape -> [Shape] in
      if case .group(_, let inner) = shape { return [shape] + flattened(inner) }
      return [shape]
    }
  }

  /// The rectangles, circles and texts that reach outside the paper.
  var juttingOut: [Shape] {
    all.filter { shape in
      switch shape {
      case .rectangle(let box, _, _): box.width < 0 || box.height < 0 || !holds(box)
      case .circle(let center, let radius, _, _):
        !holds(
          Rectangle(
            x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius))
      case .text(let line): !line.text.isEmpty && !holds(line.box)
      case .group, .path, .line: false
      }
    }
  }

  private func holds(_ box: Rectangle) -> Bool {
    box.x > -0.01 && box.y > -0.01 && box.x + box.width < width + 0.01
      && box.y + box.height < height + 0.01
  }

  /// The pairs of level texts that lie over one another.
  var overlaps: [[String]] {
    let level = lines.filter { $0.turn == 0 && !$0.text.isEmpty }.map { ($0.text, $0.box) }
      .sorted { $0.1.y < $1.1.y }
    var pairs: [[String]] = []
    for (index, one) in level.enumerated() {
      for other in level[(index + 1)...] {
        guard other.1.y < one.1.y + one.1.height else { break }
        if one.1.x < other.1.x + other.1.width - 0.1, other.1.x < one.1.x + one.1.width - 0.1 {
          pairs.append([one.0, other.0])
        }
      }
    }
    return pairs
  }
}

extension TextLine {
  /// What the text covers as it is measured: from the base line up to its capitals.
  var box: Rectangle {
    let width = TextWidths.width(of: text, size: size, isBold: weight == .bold)
    let start =
      switch anchor {
      case .start: 0.0
      case .middle: -width / 2
      case .end: -width
      }
    let angle = turn * Double.pi / 180
    let (sine, cosine) = (Mathematics.sine(angle), Mathematics.cosine(angle))
    let corners = [
      (start, 0.0), (start + width, 0), (start, -0.7 * size), (start + width, -0.7 * size),
    ]
    .map { x, y in
      Point(position.x + x * cosine - y * sine, position.y + x * sine + y * cosine)
    }
    let (xs, ys) = (corners.map(\.x), corners.map(\.y))
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return Rectangle(
      x: left, y: top, width: (xs.max() ?? 0) - left, height: (ys.max() ?? 0) - top)
  }
}
