import CSV
public import Diagnostics
public import Files
import Text

/// Reads a zone scheme of the user's: a CSV with a zone and a country or region on each line.
///
/// Columns, in any order: `zone` (also `zone_fr`), `zone_en` if wanted, and one of `code` or
/// `country` (`pays`), holding an ISO 3166-1 code of two or three letters, a UN M49 code of three
/// digits for a whole region, or a country's name. One cell may hold several, parted by `|`.
public struct ZoneSchemeFile: Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// - Parameter log: Receives what cannot be read: unknown codes, lines without a zone, areas
  ///   given twice. The other lines make the scheme.
  /// - Throws: ``FileError`` when the file cannot be read at all.
  public func load(log: inout DiagnosticLog) throws(FileError) -> ZoneScheme {
    try load(try CSVFile.open(path, log: &log), log: &log)
  }

  /// The columns of the file that matter.
  private struct Columns {
    let zone: Int
    let english: Int?
    let area: Int

    init?(_ heading: CSVHeading) {
      let names = heading.columns.map { TextFold.folded($0.name) }
      func column(_ words: [String]) -> Int? { names.firstIndex { words.contains($0) } }
      guard let zone = column(["zone", "zone_fr", "zone fr", "nom de la zone"]),
        let area = column(["code", "country", "pays", "iso", "iso2", "iso3", "m49", "territoire"])
      else { return nil }
      self.zone = zone
      self.area = area
      english = column(["zone_en", "zone en"])
    }
  }

  func load(_ file: CSVFile, log: inout DiagnosticLog) throws(FileError) -> ZoneScheme {
    var scheme = ZoneScheme(name: BilingualText(verbatim: path))
    var reader = CSVReader(file)
    let heading = reader.readHeading()
    defer { log.report(contentsOf: reader.log.diagnostics) }
    guard let columns = Columns(heading) else {
      reader.log.report(.noZoneColumns(file.place(at: file.start)))
      return scheme
    }
    while reader.next() {
      func text(_ column: Int?) -> String {
        guard let column, column < reader.fields.count else { return "" }
        return reader.string(at: column).trimmedOfSpaces
      }
      let zone = text(columns.zone)
      let areas = text(columns.area)
      if zone.isEmpty && areas.isEmpty { continue }
      guard !zone.isEmpty else {
        reader.log.report(.noZone(areas, at: reader.place(of: min(columns.zone, columns.area))))
        continue
      }
      let english = text(columns.english)
      let name = BilingualText(fr: zone, en: english.isEmpty ? zone : english)
      for area in areas.split(separator: "|").map({ String($0).trimmedOfSpaces }) {
        guard let known = ZoneScheme.Area(area) else {
          reader.log.report(.unknownArea(area, at: reader.place(of: columns.area)))
          continue
        }
        if let before = scheme.assign(known, to: name) {
          reader.log.report(
            .doubleArea(area, before.name.french, zone, at: reader.place(of: columns.area)))
        }
      }
    }
    if scheme.zones.isEmpty { reader.log.report(.noZones(file.place(at: file.start))) }
    return scheme
  }
}

extension ZoneScheme.Area {
  /// What a cell of a scheme names; `nil` if it names no country and no region.
  fileprivate init?(_ text: String) {
    let gazetteer = Gazetteer.standard
    if let number = Int(text), text.utf8.count <= 3 {
      if let country = gazetteer.country(m49: number), let code = country.iso2 {
        self = .country(code)
      } else if gazetteer.countries.contains(where: { $0.m49Regions.contains(number) }) {
        self = .region(number)
      } else {
        return nil
      }
    } else if text.utf8.count <= 3, let code = gazetteer.country(iso: text)?.iso2 {
      self = .country(code)
    } else {
      let named = gazetteer.places(named: text).map(\.place)
      if let code = named.first(where: { $0.country == $0 })?.iso2 {
        self = .country(code)
      } else if let region = named.first(where: { $0.level == .macro })?.m49 {
        self = .region(region)
      } else {
        return nil
      }
    }
  }
}

extension String {
  fileprivate var trimmedOfSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Diagnostic {
  fileprivate static func noZoneColumns(_ place: SourcePlace) -> Self {
    Self(
      .error, "zones-columns", at: place,
      BilingualText(
        fr: "le fichier des zones n'a pas une colonne « zone » et une colonne « code » ou « pays »",
        en: "the file of zones lacks a column “zone”, or a column “code” or “country”"),
      suggestion: BilingualText(
        fr: "en-tête attendu : zone,code", en: "expected heading: zone,code"))
  }

  fileprivate static func noZones(_ place: SourcePlace) -> Self {
    Self(
      .error, "zones-empty", at: place,
      BilingualText(fr: "le fichier ne définit aucune zone", en: "the file defines no zone"))
  }

  fileprivate static func noZone(_ area: String, at place: SourcePlace) -> Self {
    Self(
      .warning, "zones-nameless", at: place,
      BilingualText(
        fr: "« \(area) » n'a pas de zone ; la ligne n'est pas lue",
        en: "“\(area)” has no zone; the line is not read"))
  }

  fileprivate static func unknownArea(_ area: String, at place: SourcePlace) -> Self {
    Self(
      .warning, "zones-unknown-area", at: place,
      BilingualText(
        fr: "« \(area) » n'est ni un pays ni une région connus ; ce code n'est pas lu",
        en: "“\(area)” is no country or region known; this code is not read"),
      suggestion: BilingualText(
        fr: "écrire un code ISO 3166-1 (SN, SEN), un code M49 (011) ou le nom du pays",
        en: "write an ISO 3166-1 code (SN, SEN), an M49 code (011) or the country's name"))
  }

  fileprivate static func doubleArea(
    _ area: String, _ before: String, _ after: String, at place: SourcePlace
  ) -> Self {
    Self(
      .warning, "zones-double-area", at: place,
      BilingualText(
        fr: "« \(area) » est déjà dans la zone « \(before) » et n'est pas mis dans « \(after) »",
        en: "“\(area)” is in the zone “\(before)” already and is not put in “\(after)”"))
  }
}
