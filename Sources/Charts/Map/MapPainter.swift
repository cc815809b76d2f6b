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

  /// The whole world; numbers in the countries or beside them, the greatest first. Those that the
  /// inset shows are written beside nothing: their numbers are there.
  func world(in sheet: MapSheet) -> [Shape] {
    let frame = sheet.world
    let layer = MapLayer(shades, place: { $0.map { $0.map(frame.place) } })
    let dots = WorldOutlines.shared.dots.map { ($0, frame.place($0.place)) }
    let shownInInset = sheet.inset.map(codes) ?? []
    let entries = entries(of: layer, dots).map { entry in
      var entry = entry
      entry.isCut = shownInInset.contains(entry.code)
      return entry
    }
    var ground = ground(of: layer, dots, in: sheet.sea)
    if let inset = sheet.inset { ground.mark(inset.box, .taken) }
    let numbers = MapNumbers(entries, on: ground)
    return shapes(of: layer) + specks(of: layer, dots) + numbers.shapes
  }

  /// The countries that an inset shows whole.
  private func codes(in inset: EuropeInset) -> Set<String> {
    let layer = MapLayer(shades, place: inset.place, isCut: inset.cuts)
    let dots = WorldOutlines.shared.dots.filter { inset.holds(inset.frame.place($0.place)) }
    return Set(layer.shown.filter { !$0.isCut }.map(\.country.code) + dots.map(\.code))
  }

  /// Europe in its frame; numbers in the countries or beside them.
  func inset(_ inset: EuropeInset) -> [Shape] {
    let layer = MapLayer(shades, place: inset.place, isCut: inset.cuts)
    let dots = WorldOutlines.shared.dots.map { ($0, inset.frame.place($0.place)) }
      .filter { inset.holds($0.1) }
    let title = EuropeInset.Title(inset.box, in: map.language)
    var ground = ground(of: layer, dots, in: inset.box)
    ground.mark(title.box, .taken)
    let numbers = MapNumbers(entries(of: layer, dots), on: ground)
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

  /// What numbers are written for, the greatest first: they have the first choice of places.
  private func entries(of layer: MapLayer, _ dots: [Dot]) -> [MapNumbers.Entry] {
    let areas = layer.shown.map { shown in
      (shown.country, shown.rings, dot: shown.speck, isCut: shown.isCut)
    }
    let known = dots.compactMap { dot in
      countries[dot.dot.code].map { ($0, [[Point]](), dot: Optional(dot.place), isCut: false) }
    }
    return (areas + known).filter { $0.0.count > 0 }
      .sorted { ($1.0.count, $0.0.code) < ($0.0.count, $1.0.code) }
      .map { country, rings, dot, isCut in
        MapNumbers.Entry(
          code: country.code, text: map.number(of: country), rings: rings, ink: ink(on: country),
          dot: dot, isCut: isCut)
      }
  }

  private func ground(of layer: MapLayer, _ dots: [Dot], in box: Rectangle) -> MapGround {
    var ground = MapGround(box)
    for rings in layer.blank { ground.mark(rings, .land) }
    for shown in layer.shown { ground.mark(shown.rings, [.land, .shaded]) }
    for place in dots.map(\.place) + layer.shown.compactMap(\.speck) {
      ground.mark(Rectangle(around: place, radius: 3.2), .taken)
    }
    return ground
  }
}
