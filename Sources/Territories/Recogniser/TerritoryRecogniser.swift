/// Reads the territories of action in free French text.
///
/// ```swift
/// let recogniser = TerritoryRecogniser()
/// recogniser.mentions(in: "Mali (Kayes), Luang- Prabang")
/// ```
/// - Complexity: O(text); misprints are looked for in the first ``misprintLimit`` unknown words.
public struct TerritoryRecogniser: Sendable {
  public let gazetteer: Gazetteer
  public let zones: ZoneScheme

  let vocabulary = Vocabulary.standard
  let units: AdministrativeWords
  let demonyms: Demonyms
  let nearNames: NearNames

  /// The number of the zone of each country, by its number; -1 where it is in none.
  let zoneOfCountry: [Int]

  private let countryOfCode: [String: UInt32]

  public init(gazetteer: Gazetteer = .standard, zones: ZoneScheme = .standard) {
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

  /// How many look-ups of unknown words a text may cost; a text of questionnaires has a few.
  public static let misprintLimit = 600

  /// The territories of action a text names, in its order.
  public func mentions(
    in text: String, context: TerritoryContext = TerritoryContext()
  ) -> [TerritoryMention] {
    let bytes = Array(text.utf8)
    var budget = Self.misprintLimit
    var mentions: [TerritoryMention] = []
    var start = 0
    while start < bytes.count {
      let end = Self.end(ofPieceFrom: start, in: bytes)
      var reading = CellReading(
        start == 0 && end == bytes.count ? bytes : Array(bytes[start..<end]), recogniser: self,
        context: context)
      reading.read(budget: &budget)
      mentions += reading.mentions(from: start)
      start = end
    }
    return mentions
  }

  /// Longer texts are read in pieces, so that memory stays small.
  private static let pieceSize = 1 << 16

  /// Where a piece may end: after a line, a sentence or a word, in this order.
  private static func end(ofPieceFrom start: Int, in bytes: [UInt8]) -> Int {
    let limit = start + pieceSize
    guard limit < bytes.count else { return bytes.count }
    for mark in [UInt8(ascii: "\n"), UInt8(ascii: "."), UInt8(ascii: " ")] {
      if let place = bytes[start + pieceSize / 2..<limit].lastIndex(of: mark) { return place + 1 }
    }
    var end = limit
    while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
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
