import Documents

/// The areas of a map on the drawing: those that have a number, and the others.
struct MapLayer {
  struct Shown {
    let country: WorldMap.Country
    let rings: [[Point]]

    /// Whether it goes on outside what is drawn.
    let isCut: Bool

    /// The middle of what is so small that a dot stands for it.
    let speck: Point?
  }

  private(set) var shown: [Shown] = []
  private(set) var blank: [[[Point]]] = []

  /// - Parameters:
  ///   - shades: By which country each area is shaded, in the order of the outlines.
  ///   - place: Puts rings on the drawing, or what of them is to be seen.
  ///   - isCut: Whether rings on the drawing are but a part.
  init(
    _ shades: [WorldMap.Country?], place: ([[Point]]) -> [[Point]],
    isCut: ([[Point]]) -> Bool = { _ in false }
  ) {
    for (area, country) in zip(WorldOutlines.shared.areas, shades) {
      let rings = place(area.rings)
      guard !rings.isEmpty else { continue }
      if let country {
        let isCut = isCut(rings)
        shown.append(
          Shown(
            country: country, rings: rings, isCut: isCut,
            speck: isCut ? nil : MapFrame.speck(rings)))
      } else {
        blank.append(rings)
      }
    }
  }
}
