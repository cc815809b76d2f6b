public import Diagnostics
public import Documents

/// A map of the world, each country the darker the more are at work in it.
///
/// Small States are dots. Whose number a disputed area is shaded by is data: see `areas.tsv` and
/// ``attributions``. Countries the map has no place for are named under it: none is lost.
public struct WorldMap: Hashable, Sendable {
  public struct Country: Hashable, Sendable {
    /// ISO 3166-1 alpha-2, or `XK`.
    public var code: String
    public var name: String
    public var count: Int

    public init(_ code: String, _ name: String, _ count: Int) {
      self.code = code
      self.name = name
      self.count = count
    }
  }

  /// Those that have a number; the last of several with one code is drawn.
  public var countries: [Country]

  /// What is counted, such as « acteurs »; before the legend.
  public var unit: CountUnit

  /// The codes an area is shaded by, the first that has a number, in place of those of `areas.tsv`:
  /// `["EH-W": ["MA"]]`. No code leaves an area unshaded.
  public var attributions: [String: [String]]
  public var language: Language

  /// In points.
  public var width: Double

  public init(
    _ countries: [Country], unit: CountUnit = .unnamed, attributions: [String: [String]] = [:],
    language: Language, width: Double = 720
  ) {
    self.countries = countries
    self.unit = unit
    self.attributions = attributions
    self.language = language
    self.width = width
  }

  /// Where the outlines come from, for the line under the figure.
  public static let source = BilingualText(
    fr: "Fond de carte\u{A0}: Natural Earth, 1:110\u{202F}000\u{202F}000, domaine public ; "
      + "projection Equal Earth.",
    en: "Base map: Natural Earth, 1:110,000,000, public domain; Equal Earth projection.")

  /// What every map says of its borders.
  static let disclaimer = BilingualText(
    fr: "Les limites représentées n’emportent aucune reconnaissance ni prise de position.",
    en: "The boundaries shown imply no recognition and no position.")

  /// The height of the type: where a medium makes the map as narrow as a page on end, it is still
  /// legible.
  private static let size = 10.0

  public func drawing() -> Drawing {
    let outlines = WorldOutlines.shared
    let known = Dictionary(countries.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    let breaks = ClassBreaks(countries.map { Double($0.count) })
    let frame = MapFrame(width: width)
    var shapes: [Shape] = []
    var drawn: Set<String> = []
    // Shown as dots: what would hardly be seen otherwise.
    var specks: [(country: Country, place: Point)] = []
    // Shaded areas come last, so that their borders are not drawn over.
    var shaded: [Shape] = []
    var numbers: [Shape] = []
    for area in outlines.areas {
      let country = country(of: area.code, in: known, outlines)
      if let country { drawn.insert(country.code) }
      let rings = area.rings.map { $0.map(frame.place) }
      let shape = Shape.path(
        Path(rings: rings),
        fill: country.map { breaks.fill(of: Double($0.count)) } ?? Fill(.ground),
        stroke: Stroke(country == nil ? .rule : .soft, width: 0.35))
      guard let country else {
        shapes.append(shape)
        continue
      }
      shaded.append(shape.titled(title(of: country)))
      if let place = MapFrame.speck(rings) {
        specks.append((country, place))
      } else if let number = number(of: country, in: rings, breaks) {
        numbers.append(number)
      }
    }
    shapes += shaded + numbers
    for dot in outlines.dots {
      if let country = known[dot.code] {
        drawn.insert(dot.code)
        specks.append((country, frame.place(dot.place)))
      } else if dot.isState {
        shapes.append(
          .circle(
            center: frame.place(dot.place), radius: 1.5, fill: Fill(.ground),
            stroke: Stroke(.rule, width: 0.5)))
      }
    }
    shapes += specks.map { country, place in
      Shape.circle(
        center: place, radius: 2.8, fill: breaks.fill(of: Double(country.count)),
        stroke: Stroke(.text, width: 0.5)
      ).titled(title(of: country))
    }
    return finished(shapes, below: frame.height, breaks, drawn)
  }

  /// The number of a country within its largest part, where there is room for it.
  private func number(of country: Country, in rings: [[Point]], _ breaks: ClassBreaks) -> Shape? {
    guard country.count > 0 else { return nil }
    let text = NumberText.text(Double(country.count), in: language)
    let box = (width: TextWidths.width(of: text, size: Self.size), height: Self.size * 0.75)
    guard let place = RingRoom(rings)?.place(width: box.width, height: box.height) else {
      return nil
    }
    let ink = breaks.step(of: Double(country.count)).map(Ink.onStep) ?? .text
    return .text(
      TextLine(
        text, at: Point(place.x, place.y + Self.size * 0.36), anchor: .middle, size: Self.size,
        ink: ink))
  }

  /// The map with its legend, the countries it has no place for, and what it says of borders.
  private func finished(
    _ shapes: [Shape], below top: Double, _ breaks: ClassBreaks, _ drawn: Set<String>
  ) -> Drawing {
    let none = Legend.Entry(fill: Fill(.ground), label: "0")
    let legend = Legend(
      [none] + breaks.entries(in: language), title: unit.many, x: 4, y: top + 4, width: width - 8,
      size: Self.size)
    var shapes = shapes + legend.shapes
    var y = top + 4 + legend.height + 4
    let missing = countries.filter { !drawn.contains($0.code) }
    let dots = BilingualText(
      fr: "Un rond\u{A0}: un pays ou un territoire trop petit pour être tracé.",
      en: "A dot: a country or territory too small to be drawn.")
    var lines = ["\(dots[language]) \(Self.disclaimer[language])"]
    if !missing.isEmpty {
      let semicolon = language == .french ? "\u{A0}; " : "; "
      let head = BilingualText(fr: "Non figurés\u{A0}: ", en: "Not shown: ")[language]
      lines.insert(head + missing.map(title).joined(separator: semicolon) + ".", at: 0)
    }
    for line in lines {
      let label = FittedLabel(line, within: width - 8, size: 9, mostLines: 4)
      shapes += label.shapes(x: 4, middle: y + label.height / 2, anchor: .start, ink: .soft)
      y += label.height + 2
    }
    return Drawing(width: width, height: y + 4, shapes: shapes)
  }

  private func country(
    of area: String, in known: [String: Country], _ outlines: WorldOutlines
  ) -> Country? {
    let codes = attributions[area] ?? outlines.attributions[area] ?? [area]
    return codes.lazy.compactMap { known[$0] }.first
  }

  /// « Mali : 7 acteurs ».
  private func title(of country: Country) -> String {
    Told.text(country.name, unit.text(Double(country.count), in: language), in: language)
  }
}

/// Puts places of the world on a drawing of a width.
private struct MapFrame {
  let width: Double
  private let scale: Double
  private let north: Double

  /// From the northernmost land to the south of the Americas: Antarctica is left out.
  private static let latitudes = -57.0...84.0
  private static let margin = 4.0

  init(width: Double) {
    self.width = width
    scale = (width - 2 * Self.margin) / (2 * EqualEarth.halfWidth)
    north = EqualEarth.place(longitude: 0, latitude: Self.latitudes.upperBound).y
  }

  /// The middle of an area that is hardly seen; `nil` for one that is.
  static func speck(_ rings: [[Point]]) -> Point? {
    guard let box = Rectangle(around: rings.joined()), box.width < 5, box.height < 5 else {
      return nil
    }
    return Point(box.x + box.width / 2, box.y + box.height / 2)
  }

  var height: Double { place(Point(0, Self.latitudes.lowerBound)).y + Self.margin }

  func place(_ degrees: Point) -> Point {
    let place = EqualEarth.place(longitude: degrees.x, latitude: degrees.y)
    return Point(width / 2 + place.x * scale, Self.margin + (north - place.y) * scale)
  }
}
