import Documents

/// How a map of the world and, if there is one, its inset of Europe share the paper.
///
/// Without an inset the world is as wide as the paper. With one it is a tenth smaller and stands to
/// the right, so that the inset has the corner at the lower left: the South Pacific, below its
/// islands and west of Chile. Legend and notes stand under the world, right of the inset.
struct MapSheet {
  let world: MapFrame

  /// What the world lies in, with the sea around it.
  var sea: Rectangle { Rectangle(x: 0, y: 0, width: width, height: bottom) }

  private let width: Double

  /// The lower edge of the world.
  let bottom: Double
  let inset: EuropeInset?

  /// The legend and notes have this to their left.
  let notesX: Double

  private static let margin = 4.0

  /// Paper narrower than this has no inset: the world would be too small beside it.
  private static let leastWidth = 600.0

  /// From the northernmost land to the south of the Americas: Antarctica is left out.
  private static let latitudes = -57.0...84.0

  // In units of the projection, westwards and eastwards, southwards and northwards:
  /// The right edge of the easternmost dot, Tokelau.
  private static let east = 2.68
  /// Chile and Patagonia, at their westernmost below the tropic.
  private static let chile = -1.19
  /// Below Pitcairn, the southernmost of the islands of the South Pacific.
  private static let southOfIslands = -0.53

  init(width: Double, hasInset: Bool) {
    self.width = width
    let north = EqualEarth.place(longitude: 0, latitude: Self.latitudes.upperBound).y
    let south = EqualEarth.place(longitude: 0, latitude: Self.latitudes.lowerBound).y
    let whole = (width - 2 * Self.margin) / (2 * EqualEarth.halfWidth)
    guard hasInset, width >= Self.leastWidth else {
      world = MapFrame(scale: whole, origin: Point(width / 2, Self.margin + north * whole))
      bottom = 2 * Self.margin + (north - south) * whole
      inset = nil
      notesX = Self.margin
      return
    }
    let scale = 0.9 * whole
    let origin = Point(width - Self.margin - Self.east * scale, Self.margin + north * scale)
    world = MapFrame(scale: scale, origin: origin)
    bottom = origin.y - south * scale + Self.margin
    let right = origin.x + Self.chile * scale - 2 * Self.margin
    let inset = EuropeInset(
      x: Self.margin, y: origin.y - Self.southOfIslands * scale, width: right - Self.margin)
    self.inset = inset
    notesX = right + 4 * Self.margin
  }
}
