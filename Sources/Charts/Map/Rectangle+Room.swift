import Documents

extension Rectangle {
  /// The least rectangle around some points; `nil` where there are none.
  init?(around points: some Sequence<Point>) {
    var (left, right) = (Double.infinity, -Double.infinity)
    var (top, bottom) = (Double.infinity, -Double.infinity)
    for point in points {
      left = min(left, point.x)
      right = max(right, point.x)
      top = min(top, point.y)
      bottom = max(bottom, point.y)
    }
    guard left <= right, top <= bottom else { return nil }
    self.init(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// The square whose sides are so far from a point.
  init(around point: Point, radius: Double) {
    self.init(x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius)
  }

  /// The rectangle with a margin on every side.
  func widened(by margin: Double) -> Rectangle {
    Rectangle(
      x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// Whether a point lies within or on a side.
  func holds(_ point: Point) -> Bool {
    point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
  }
}
