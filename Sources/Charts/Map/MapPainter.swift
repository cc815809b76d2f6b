import Documents

/// Draws the countries of a map, on the world and on its inset.
struct MapPainter {
  let map: WorldMap

  /// Those that have a number, by their codes.
  let countries: [String: WorldMap.Country]
  let breaks: ClassBreaks

  /// Which country each area is shaded by, in the order of the areas.
  private let shades: [WorldMap.Country?]

  init(_ map: WorldMap) {
    let countries = Dictionary(map.countries.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    self.map = map
    self.countries = countries
    breaks = ClassBreaks(map.countries.map { Double($0.count) })
    let outlines = WorldOutlines.shared
    shades = outlines.areas.map { area in
      let codes = map.attributions[area.code] ?? outlines.attributions[area.code] ?? [area.code]
      return codes.lazy.compactMap { countries[$0] }.first
    }
  }

  /// The codes of the countries that have a place on the map.
  var placed: Set<String> {
    Set(shades.compactMap { $0?.code } + WorldOutlines.shared.dots.map(\.code))
  }

  /// The whole world; numbers only where there is room for them.
  func world(in frame: MapFrame) -> [Shape] {
    let layer = MapLayer(shades, place: { $0.map { $0.map(frame.place) } })
    let dots = WorldOutlines.shared.dots.map { ($0, frame.place($0.place)) }
    let taken = layer.shown.compactMap(\.speck) + dots.map(\.1)
    let numbers = layer.shown.compactMap { shown in
      shown.speck == nil ? number(of: shown.country, in: shown.rings, besides: taken) : nil
    }
    return shapes(of: layer) + numbers + specks(of: layer, dots)
  }

  /// Europe in its frame; numbers in the countries or beside them.
  func inset(_ inset: EuropeInset) -> [Shape] {
    let layer = MapLayer(shades, place: inset.place, isCut: inset.cuts)
    let dots = WorldOutlines.shared.dots.map { ($0, inset.frame.place($0.place)) }
      .filter { inset.holds($0.1) }
    let title = EuropeInset.Title(inset.box, in: map.language)
    let numbers = InsetNumbers(
      entries(of: layer, dots), on: ground(of: layer, dots, title, in: inset))
    return shapes(of: layer) + specks(of: layer, dots) + numbers.shapes + title.shapes
      + [.rectangle(inset.box, stroke: Stroke(.soft, width: 0.8))]
  }

  private typealias Dot = (dot: WorldOutlines.Dot, place: Point)

  /// The countries; shaded ones come last, so that their borders are not drawn over.
  private func shapes(of layer: MapLayer) -> [Shape] {
    layer.blank.map { rings in
      .path(Path(rings: rings), fill: Fill(.ground), stroke: Stroke(.rule, width: 0.35))
    }
      + layer.shown.map { shown in
        let fill = breaks.fill(of: Double(shown.country.count))
        return Shape.path(
          Path(rings: shown.rings), fill: fill, stroke: Stroke(.soft, width: 0.35)
        ).titled(map.title(of: shown.country))
      }
  }

  /// Small States, and what would hardly be seen otherwise.
  private func specks(of layer: MapLayer, _ dots: [Dot]) -> [Shape] {
    let states = dots.filter { $0.dot.isState && countries[$0.dot.code] == nil }
    let areas = layer.shown.compactMap { shown in shown.speck.map { (shown.country, $0) } }
    let known = dots.compactMap { dot in countries[dot.dot.code].map { ($0, dot.place) } }
    return states.map { state in
      .circle(
        center: state.place, radius: 1.5, fill: Fill(.ground), stroke: Stroke(.rule, width: 0.5))
    }
      + (areas + known).map { country, place in
        Shape.circle(
          center: place, radius: 2.8, fill: breaks.fill(of: Double(country.count)),
          stroke: Stroke(.text, width: 0.5)
        ).titled(map.title(of: country))
      }
  }

  // MARK: Numbers

  private func ink(on country: WorldMap.Country) -> Ink {
    breaks.step(of: Double(country.count)).map(Ink.onStep) ?? .text
  }

  /// The number of a country within its largest part, where there is room for it and no dot.
  private func number(
    of country: WorldMap.Country, in rings: [[Point]], besides dots: [Point]
  ) -> Shape? {
    guard country.count > 0 else { return nil }
    let (text, size) = (map.number(of: country), WorldMap.size)
    let box = (width: TextWidths.width(of: text, size: size), height: size * 0.75)
    let place = RingRoom(rings)?.place(width: box.width, height: box.height) { box in
      let clear = box.widened(by: 3)
      return !dots.contains(where: clear.holds)
    }
    guard let place else { return nil }
    return .text(
      TextLine(
        text, at: Point(place.x, place.y + size * 0.36), anchor: .middle, size: size,
        ink: ink(on: country)))
  }

  /// What the inset writes numbers for, the greatest first: they have the first choice of places.
  private func entries(of layer: MapLayer, _ dots: [Dot]) -> [InsetNumbers.Entry] {
    let areas = layer.shown.map { shown in
      (shown.country, shown.rings, dot: shown.speck, isCut: shown.isCut)
    }
    let known = dots.compactMap { dot in
      countries[dot.dot.code].map { ($0, [[Point]](), dot: Optional(dot.place), isCut: false) }
    }
    return (areas + known).filter { $0.0.count > 0 }
      .sorted { ($1.0.count, $0.0.code) < ($0.0.count, $1.0.code) }
      .map { country, rings, dot, isCut in
        InsetNumbers.Entry(
          text: map.number(of: country), rings: rings, ink: ink(on: country), dot: dot,
          isCut: isCut)
      }
  }

  private func ground(
    of layer: MapLayer, _ dots: [Dot], _ title: EuropeInset.Title, in inset: EuropeInset
  ) -> MapGround {
    var ground = MapGround(inset.box)
    for rings in layer.blank { ground.mark(rings, .land) }
    for shown in layer.shown { ground.mark(shown.rings, [.land, .shaded]) }
    for place in dots.map(\.place) + layer.shown.compactMap(\.speck) {
      ground.mark(Rectangle(around: place, radius: 3.2), .taken)
    }
    ground.mark(title.box, .taken)
    return ground
  }
}
