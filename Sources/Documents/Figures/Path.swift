/// Straight and curved lines after one another; what they enclose is filled by the even-odd rule.
public struct Path: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    /// A cubic Bézier curve with its two control points.
    case curve(Point, Point, to: Point)
    /// Back to the last `move`.
    case close
  }

  public var steps: [Step]

  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// Closed rings; a ring within another is a hole.
  public init(rings: [[Point]]) {
    steps = rings.flatMap { ring -> [Step] in
      guard let first = ring.first else { return [] }
      return [.move(first)] + ring.dropFirst().map(Step.line) + [.close]
    }
  }

  public static func polygon(_ points: [Point]) -> Path { Path(rings: [points]) }
}
