public import Diagnostics
public import Documents

/// A map of the world, each country the darker the more are at work in it.
///
/// Small States are dots. Where at least three countries of Europe have a number, an inset shows
/// Europe at a larger scale. Whose number a disputed area is shaded by is data: see `areas.tsv` and
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
  static let size = 10.0

  public func drawing() -> Drawing {
    let painter = MapPainter(self)
    let sheet = MapSheet(
      width: width, hasInset: EuropeInset.isWorthwhile(painter.countries.values))
    let shapes = painter.world(in: sheet) + (sheet.inset.map(painter.inset) ?? [])
    return finished(shapes, on: sheet, painter)
  }

  /// The map with its legend, the countries it has no place for, and what it says of borders.
  private func finished(
    _ shapes: [Shape], on sheet: MapSheet, _ painter: MapPainter
  ) -> Drawing {
    let (x, top) = (sheet.notesX, sheet.bottom)
    let room = width - x - 4
    let none = Legend.Entry(fill: Fill(.ground), label: "0")
    let legend = Legend(
      [none] + painter.breaks.entries(in: language), title: unit.many, x: x, y: top + 4,
      width: room, size: Self.size)
    var shapes = shapes + legend.shapes
    var y = top + 4 + legend.height + 4
    let placed = painter.placed
    let missing = countries.filter { !placed.contains($0.code) }
    let dots = BilingualText(
      fr: "Un rond\u{A0}: un pays ou un territoire trop petit pour être tracé.",
      en: "A dot: a country or territory too small to be drawn.")
    var lines = ["\(dots[language]) \(Self.disclaimer[language])"]
    if !missing.isEmpty {
      let head = BilingualText(fr: "Non figurés\u{A0}: ", en: "Not shown: ")[language]
      lines.insert(head + missing.map(title).joined(separator: language.semicolon) + ".", at: 0)
    }
    for line in lines {
      let label = FittedLabel(line, within: room, size: 9, mostLines: 4)
      shapes += label.shapes(x: x, middle: y + label.height / 2, anchor: .start, ink: .soft)
      y += label.height + 2
    }
    let lowest = max(y, sheet.inset.map { $0.box.y + $0.box.height } ?? 0)
    return Drawing(width: width, height: lowest + 4, shapes: shapes)
  }

  /// The number that is written into a country.
  func number(of country: Country) -> String {
    NumberText.text(Double(country.count), in: language)
  }

  /// « Mali : 7 acteurs ».
  func title(of country: Country) -> String {
    Told.text(country.name, unit.text(Double(country.count), in: language), in: language)
  }
}
