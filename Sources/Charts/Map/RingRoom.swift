import Documents

/// Where a word fits into the largest of some rings.
struct RingRoom {
  private let ring: [Point]
  private let frame: Rectangle

  /// - Parameter rings: Places on the drawing.
  /// - Returns: `nil` where there is no ring.
  init?(_ rings: [[Point]]) {
    let framed = rings.compactMap { ring in
      Rectangle(around: ring).map { (ring: ring, frame: $0) }
    }
    guard
      let largest = framed.max(by: {
        $0.frame.width * $0.frame.height < $1.frame.width * $1.frame.height
      })
    else { return nil }
    (ring, frame) = largest
  }

  /// The number of places tried in each direction.
  private static let tries = 13

  /// The middle of a rectangle that lies in the ring, as near to the middle of the ring as there is
  /// one; `nil` where none was found.
  ///
  /// - Parameter isFree: Whether a place, the rectangle itself, holds nothing else.
  /// - Complexity: O(points of the ring).
  func place(
    width: Double, height: Double, where isFree: (Rectangle) -> Bool = { _ in true }
  ) -> Point? {
    guard frame.width > width, frame.height > height else { return nil }
    let steps = (0..<Self.tries).map { (Double($0) + 0.5) / Double(Self.tries) }
    let middle = center
    let places = steps.flatMap { down in
      steps.map { across in
        Point(frame.x + across * frame.width, frame.y + down * frame.height)
      }
    }
    let nearest = places.enumerated().sorted { left, right in
      (Self.square(left.element, middle), left.offset)
        < (Self.square(right.element, middle), right.offset)
    }
    let candidates = ([middle] + nearest.map(\.element)).filter(contains)
    // Clear of the border if there is room enough.
    for margin in [4.0, 2, 0.8] {
      let place = candidates.first { place in
        let box = Rectangle(
          x: place.x - width / 2, y: place.y - height / 2, width: width, height: height)
        return holds(box.widened(by: margin)) && isFree(box)
      }
      if let place { return place }
    }
    return nil
  }

  /// A place in the ring, well within it where it is broad enough.
  var inside: Point { place(width: 0.4, height: 0.4) ?? center }

  /// The centre of gravity of the ring.
  private var center: Point {
    var (sum, x, y) = (0.0, 0.0, 0.0)
    // Counted from the frame's corner: differences of small numbers are exact enough.
    for index in ring.indices {
      let (one, next) = (ring[index], ring[(index + 1) % ring.count])
      let (ax, ay, bx, by) = (one.x - frame.x, one.y - frame.y, next.x - frame.x, next.y - frame.y)
      let cross = ax * by - bx * ay
      sum += cross
      x += (ax + bx) * cross
      y += (ay + by) * cross
    }
    guard sum != 0 else { return Point(frame.x + frame.width / 2, frame.y + frame.height / 2) }
    return Point(frame.x + x / (3 * sum), frame.y + y / (3 * sum))
  }

  private static func square(_ one: Point, _ other: Point) -> Double {
    (one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)
  }

  /// Whether the corners and the middles of the sides of a rectangle lie in the ring.
  private func holds(_ box: Rectangle) -> Bool {
    for x in [box.x, box.x + box.width / 2, box.x + box.width] {
      for y in [box.y, box.y + box.height / 2, box.y + box.height] {
        guard contains(Point(x, y)) else { return false }
      }
    }
    return true
  }

  /// Whether a ray from the point crosses the ring an odd number of times.
  private func contains(_ point: Point) -> Bool {
    var isInside = false
    var previous = ring[ring.count - 1]
    for next in ring {
      if (next.y > point.y) != (previous.y > point.y),
        point.x < (previous.x - next.x) * (point.y - next.y) / (previous.y - next.y) + next.x
      {
        isInside.toggle()
      }
      previous = next
    }
    return isInside
  }
}
