/// All that a recogniser knows, made once: names, words, zones.
///
/// A class, because every text that is read holds it: one reference, whatever it holds in turn.
final class Lexicon: Sendable {
  let gazetteer: Gazetteer
  let zones: ZoneScheme
  let vocabulary = Vocabulary.standard
  let units: AdministrativeWords
  let demonyms: Demonyms
  let nearNames: NearNames

  /// The number of the zone of each country, by its number; -1 where it is in none.
  let zoneOfCountry: [Int]

  private let countryOfCode: [String: UInt32]

  init(_ gazetteer: Gazetteer, _ zones: ZoneScheme) {
    self.gazetteer = gazetteer
    self.zones = zones
    units = AdministrativeWords(gazetteer)
    demonyms = Demonyms(gazetteer)
    var numbers: [Zone: Int] = [:]
    for (number, zone) in zones.zones.enumerated() { numbers[zone] = number }
    var zoneOfCountry: [Int] = []
    var countryOfCode: [String: UInt32] = [:]
    for country in gazetteer.countries {
      zoneOfCountry.append(zones.zone(of: country).flatMap { numbers[$0] } ?? -1)
      if let code = country.iso2 { countryOfCode[code] = country.index }
    }
    self.zoneOfCountry = zoneOfCountry
    nearNames = NearNames(gazetteer, zones: zoneOfCountry)
    self.countryOfCode = countryOfCode
  }

  func zone(of candidate: Candidate) -> Zone? {
    guard candidate.level != .macro, let country = candidate.country,
      Int(country) < zoneOfCountry.count
    else { return zones.zone(of: candidate.place) }
    let number = zoneOfCountry[Int(country)]
    return number < 0 ? nil : zones.zones[number]
  }

  /// The country an adjective is of.
  func demonym(_ key: Range<Int>, in cell: CellText) -> UInt32? {
    guard key.count >= 4, key.count <= 24 else { return nil }
    let found = demonyms.demonym(cell.letters.span.extracting(key))
    guard let code = found?.country, found?.kind == .adjective else { return nil }
    return countryOfCode[code]
  }
}
