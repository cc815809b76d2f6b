import Documents

/// The outlines, dots and attributions that world maps are drawn from; see the files in `Resources`.
struct WorldOutlines: Sendable {
  struct Area: Sendable {
    let code: String

    /// In degrees: x is the longitude from the middle of the map, y the latitude.
    let rings: [[Point]]
  }

  struct Dot: Sendable {
    let code: String
    let place: Point

    /// Whether the dot is drawn even where there is nothing to show.
    let isState: Bool
  }

  let areas: [Area]
  let dots: [Dot]

  /// The codes whose number an area is shaded by, the first that has one.
  let attributions: [String: [String]]

  static let shared = WorldOutlines(
    outlines: PackageResources.world_110m_txt, areas: PackageResources.areas_tsv,
    dots: PackageResources.dots_tsv)

  init(outlines: [UInt8], areas: [UInt8], dots: [UInt8]) {
    self.areas = Self.lines(of: outlines).map { line in
      let cells = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      let rings = cells.count < 2 ? [] : cells[1].split(separator: UInt8(ascii: " "))
      return Area(
        code: String(decoding: cells[0], as: UTF8.self), rings: rings.map(PolylineText.ring))
    }
    self.dots = Self.rows(of: dots).compactMap { cells in
      guard cells.count == 4, let x = Double(cells[1]), let y = Double(cells[2]) else { return nil }
      return Dot(
        code: cells[0], place: Point(EqualEarth.fromCentre(x), y), isState: cells[3] == "state")
    }
    var attributions: [String: [String]] = [:]
    for cells in Self.rows(of: areas) where cells.count > 1 {
      attributions[cells[0]] = cells[1].split(separator: ";").map(String.init)
    }
    self.attributions = attributions
  }

  /// The lines that are no comments.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
  }

  /// The cells of a table, without its headings.
  private static func rows(of bytes: [UInt8]) -> [[String]] {
    lines(of: bytes).dropFirst().map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

/// Reads the Encoded Polyline Algorithm Format: differences, zigzag, five bits a character.
///
/// Source: Google Maps Platform, “Encoded Polyline Algorithm Format”.
enum PolylineText {
  /// Units in a degree.
  private static let steps = 20.0

  static func ring(_ bytes: ArraySlice<UInt8>) -> [Point] {
    var numbers: [Int] = []
    var value = 0
    var shift = 0
    for byte in bytes {
      let part = Int(byte) - 63
      guard part >= 0, shift < 30 else { break }
      value |= (part & 31) << shift
      shift += 5
      guard part < 32 else { continue }
      numbers.append(value & 1 == 1 ? ~(value >> 1) : value >> 1)
      value = 0
      shift = 0
    }
    var longitude = 0
    var latitude = 0
    var points: [Point] = []
    var sum = 0.0
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      longitude += numbers[index]
      latitude += numbers[index + 1]
      points.append(Point(Double(longitude) / steps, Double(latitude) / steps))
      sum += Double(longitude) / steps
    }
    // A ring is moved as a whole: none is cut by the edge of the map.
    let mean = sum / Double(max(1, points.count))
    let move = EqualEarth.fromCentre(mean) - mean
    return points.map { Point($0.x + move, $0.y) }
  }
}
