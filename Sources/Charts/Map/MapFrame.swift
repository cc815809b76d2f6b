import Documents

/// Puts places of the earth on a drawing, at a scale.
struct MapFrame {
  /// Points of the drawing to one unit of the projection.
  let scale: Double

  /// Where the equator crosses the meridian in the middle of the map.
  let origin: Point

  /// - Parameter degrees: x is the longitude from the middle of the map, y the latitude.
  func place(_ degrees: Point) -> Point {
    let place = EqualEarth.place(longitude: degrees.x, latitude: degrees.y)
    return Point(origin.x + place.x * scale, origin.y - place.y * scale)
  }

  /// The middle of an area that is hardly seen; `nil` for one that is.
  static func speck(_ rings: [[Point]]) -> Point? {
    guard let box = Rectangle(around: rings.joined()), box.width < 5, box.height < 5 else {
      return nil
    }
    return Point(box.x + box.width / 2, box.y + box.height / 2)
  }
}
