import Documents

/// Cuts rings off at the edges of a rectangle.
///
/// Source: Sutherland and Hodgman, “Reentrant Polygon Clipping”, *Communications of the ACM* 17
/// (1974), 32–42. Parts of a ring that the cut separates stay joined along the edge, which neither
/// the fill nor, under the line of the frame, the border shows.
enum RingClip {
  /// - Returns: The part within; no points where there is none.
  /// - Complexity: O(points of the ring).
  static func part(of ring: [Point], in box: Rectangle) -> [Point] {
    guard let bounds = Rectangle(around: ring) else { return [] }
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    var ring = ring
    if bounds.x < box.x { ring = cut(ring, \.x, at: box.x, keeping: 1) }
    if bounds.x + bounds.width > right { ring = cut(ring, \.x, at: right, keeping: -1) }
    if bounds.y < box.y { ring = cut(ring, \.y, at: box.y, keeping: 1) }
    if bounds.y + bounds.height > bottom { ring = cut(ring, \.y, at: bottom, keeping: -1) }
    return ring
  }

  /// What lies on one side of a line.
  ///
  /// - Parameter side: 1 keeps what is greater than the line, -1 what is less.
  private static func cut(
    _ ring: [Point], _ axis: WritableKeyPath<Point, Double>, at line: Double, keeping side: Double
  ) -> [Point] {
    guard var previous = ring.last else { return [] }
    var kept: [Point] = []
    var before = (previous[keyPath: axis] - line) * side
    for point in ring {
      let after = (point[keyPath: axis] - line) * side
      if (before < 0) != (after < 0) {
        let share = before / (before - after)
        var crossing = Point(
          previous.x + (point.x - previous.x) * share, previous.y + (point.y - previous.y) * share)
        crossing[keyPath: axis] = line
        kept.append(crossing)
      }
      if after >= 0 { kept.append(point) }
      previous = point
      before = after
    }
    return kept
  }
}
