import Diagnostics
import Documents

/// Europe and the rim of the Mediterranean in a frame of their own, at a larger scale.
struct EuropeInset {
  /// What the frame encloses, on the drawing.
  let box: Rectangle
  let frame: MapFrame

  // In units of the projection: from Iceland to Armenia, from the Red Sea to the North Cape.
  private static let west = -0.395
  private static let east = 0.475
  private static let south = 0.57
  private static let north = 1.24

  init(x: Double, y: Double, width: Double) {
    let scale = width / (Self.east - Self.west)
    box = Rectangle(x: x, y: y, width: width, height: (Self.north - Self.south) * scale)
    frame = MapFrame(scale: scale, origin: Point(x - Self.west * scale, y + Self.north * scale))
  }

  /// The parts of rings that lie within the frame, on the drawing.
  func place(_ rings: [[Point]]) -> [[Point]] {
    rings.compactMap { ring in
      guard Self.isNear(ring) else { return nil }
      let part = RingClip.part(of: ring.map(frame.place), in: box)
      return part.count < 3 ? nil : part
    }
  }

  /// Whether a dot lies well within the frame.
  func holds(_ dot: Point) -> Bool { box.widened(by: -4).holds(dot) }

  /// Whether what is seen of some rings goes on outside the frame.
  func cuts(_ rings: [[Point]]) -> Bool {
    guard let bounds = Rectangle(around: rings.joined()) else { return false }
    return bounds.x <= box.x || bounds.y <= box.y || bounds.x + bounds.width >= box.x + box.width
      || bounds.y + bounds.height >= box.y + box.height
  }

  /// Whether a ring reaches into the wider surroundings; spares most of the world its projection.
  private static func isNear(_ ring: [Point]) -> Bool {
    guard let bounds = Rectangle(around: ring) else { return false }
    return bounds.x < 65 && bounds.x + bounds.width > -65 && bounds.y + bounds.height > 25
  }

  // MARK: Its title

  /// The name of the inset, on a tab in its upper left corner: the Arctic Ocean.
  struct Title {
    let box: Rectangle
    let shapes: [Shape]

    init(_ frame: Rectangle, in language: Language) {
      let text = BilingualText(fr: "Europe", en: "Europe")[language]
      let size = WorldMap.size
      box = Rectangle(
        x: frame.x, y: frame.y, width: TextWidths.width(of: text, size: size, isBold: true) + 10,
        height: size * 1.5)
      shapes = [
        .rectangle(box, fill: Fill(.paper), stroke: Stroke(.soft, width: 0.8)),
        .text(
          TextLine(
            text, at: Point(box.x + 5, box.y + size * 1.1), size: size, weight: .bold)),
      ]
    }
  }

  // MARK: When it is drawn

  /// The countries whose middle lies in the frame, north of the parallel of Gibraltar.
  static let codes: Set<String> = {
    let outlines = WorldOutlines.shared
    let areas = outlines.areas.compactMap { area -> (String, Point)? in
      let boxes = area.rings.compactMap { Rectangle(around: $0) }
      let largest = boxes.max { $0.width * $0.height < $1.width * $1.height }
      return largest.map { (area.code, Point($0.x + $0.width / 2, $0.y + $0.height / 2)) }
    }
    let places = areas + outlines.dots.map { ($0.code, $0.place) }
    return Set(
      places.compactMap { code, degrees in
        let place = EqualEarth.place(longitude: degrees.x, latitude: degrees.y)
        let isInside = (west...east).contains(place.x) && place.y < north && degrees.y > 36
        return isInside ? code : nil
      })
  }()

  /// The inset is drawn where so many countries of ``codes`` have a number: one or two are told
  /// apart on the world as well.
  static let leastCountries = 3

  static func isWorthwhile(_ countries: some Sequence<WorldMap.Country>) -> Bool {
    countries.count { $0.count > 0 && codes.contains($0.code) } >= leastCountries
  }
}
