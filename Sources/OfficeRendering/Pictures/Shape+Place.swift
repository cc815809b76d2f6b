import Documents

/// Where shapes stand, and the same shapes elsewhere.
extension Shape {
  /// The shape, or those that a group has, each with the title of the group.
  var leaves: [Shape] {
    guard case .group(let title, let shapes) = self else { return [self] }
    let leaves = shapes.flatMap(\.leaves)
    return title.map { title in leaves.map { $0.titled(title) } } ?? leaves
  }

  /// From the highest to the lowest point, as near as one can tell without setting text; `nil` for
  /// what stands nowhere.
  var extent: ClosedRange<Double>? {
    let heights: [Double]
    switch self {
    case .group(_, let shapes):
      heights = shapes.compactMap(\.extent).flatMap { [$0.lowerBound, $0.upperBound] }
    case .path(let path, _, _): heights = path.points.map(\.y)
    case .rectangle(let box, _, _): heights = [box.y, box.y + box.height]
    case .circle(let center, let radius, _, _): heights = [center.y - radius, center.y + radius]
    case .line(let from, let to, _): heights = [from.y, to.y]
    case .text(let line):
      let length = line.turn == 0 ? 0 : Double(line.text.count) * line.size * 0.6
      heights = [line.position.y - line.size - length, line.position.y + line.size / 3 + length]
    }
    let known = heights.filter(\.isFinite)
    guard let top = known.min(), let bottom = known.max() else { return nil }
    return top...bottom
  }

  /// The shape so much higher.
  func lifted(by height: Double) -> Shape {
    func lifted(_ point: Point) -> Point { Point(point.x, point.y - height) }
    switch self {
    case .group(let title, let shapes):
      return .group(title: title, shapes.map { $0.lifted(by: height) })
    case .path(let path, let fill, let stroke):
      let steps = path.steps.map { step -> Path.Step in
        switch step {
        case .move(let to): .move(lifted(to))
        case .line(let to): .line(lifted(to))
        case .curve(let first, let second, let to):
          .curve(lifted(first), lifted(second), to: lifted(to))
        case .close: .close
        }
      }
      return .path(Path(steps), fill: fill, stroke: stroke)
    case .rectangle(var box, let fill, let stroke):
      box.y -= height
      return .rectangle(box, fill: fill, stroke: stroke)
    case .circle(let center, let radius, let fill, let stroke):
      return .circle(center: lifted(center), radius: radius, fill: fill, stroke: stroke)
    case .line(let from, let to, let stroke):
      return .line(from: lifted(from), to: lifted(to), stroke)
    case .text(var line):
      line.position = lifted(line.position)
      return .text(line)
    }
  }
}

extension Path {
  fileprivate var points: [Point] {
    steps.flatMap { step -> [Point] in
      switch step {
      case .move(let to), .line(let to): [to]
      case .curve(let first, let second, let to): [first, second, to]
      case .close: []
      }
    }
  }
}
