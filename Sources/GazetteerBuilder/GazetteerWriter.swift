import Territories

/// Lays the gathered places out as ``GazetteerFormat`` says.
struct GazetteerWriter {
  private let places: [DraftPlace]
  private let numbers: [String: Int]
  private let countryCount: Int
  private let cautions: [[UInt8]: NameCaution]

  var administrativeWords = ""
  var demonyms = ""
  var zoneSchemes = ""
  var digest = ""

  private typealias Section = GazetteerFormat.Section

  init(_ draft: Draft, cautions: [[UInt8]: NameCaution]) {
    self.cautions = cautions
    let countries = draft.places.filter { $0.id == $0.country }.sorted { $0.id < $1.id }
    let countryNumbers = Dictionary(
      uniqueKeysWithValues: countries.enumerated().map { ($1.id, $0) })
    let isWide = { (place: DraftPlace) in place.tier == 0 }
    let wide = draft.places.filter { $0.id != $0.country && isWide($0) }.sorted { $0.id < $1.id }
    let others = draft.places.filter { !isWide($0) }.sorted { left, right in
      (countryNumbers[left.country] ?? 0, left.tier, -left.population, left.id)
        < (countryNumbers[right.country] ?? 0, right.tier, -right.population, right.id)
    }
    places = countries + wide + others
    countryCount = countries.count
    numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1.id, $0) })
  }

  func bytes() throws -> [UInt8] {
    guard places.count < 1 << 20 else { throw BuildError("too many places") }
    var sections: [Section: [UInt8]] = [:]
    var strings = StringPool()
    var records: [UInt8] = []
    for place in places { records.append(try record(place, &strings)) }
    sections[.places] = records
    sections[.strings] = strings.bytes
    sections[.countries] = places[..<countryCount].flatMap(countryRecord)
    addNames(to: &sections)
    sections[.countryPlaces] = numbers(countryStarts)
    sections[.links] = numbers(try links())
    sections[.demonyms] = Array(demonyms.utf8)
    sections[.administrativeWords] = Array(administrativeWords.utf8)
    sections[.zoneSchemes] = Array(zoneSchemes.utf8)
    sections[.digest] = Array(digest.utf8)
    return assembled(sections)
  }

  private func assembled(_ sections: [Section: [UInt8]]) -> [UInt8] {
    var header: [UInt8] = []
    var body: [UInt8] = []
    let start = (GazetteerFormat.headerSize + 15) / 16 * 16
    header.append(GazetteerFormat.magic)
    header.append(GazetteerFormat.version)
    header.append(UInt64(0))
    for section in Section.allCases {
      let bytes = sections[section] ?? []
      header.append(UInt32(start + body.count))
      header.append(UInt32(bytes.count))
      body += bytes
      body += repeatElement(0, count: (16 - body.count % 16) % 16)
    }
    header += repeatElement(0, count: start - header.count)
    return header + body
  }

  private func record(_ place: DraftPlace, _ strings: inout StringPool) throws -> [UInt8] {
    var record: [UInt8] = []
    record.append(
      try place.geoNamesID.map { $0 | GazetteerFormat.geoNamesID } ?? strings.number(of: place.id))
    record.append(try strings.number(of: place.french))
    record.append(try strings.number(of: place.english))
    record.append(try strings.number(of: place.code))
    let parent = place.parent ?? (place.country == place.id ? "" : place.country)
    record.append(numbers[parent].map(UInt32.init) ?? GazetteerFormat.none32)
    record.append(UInt32(clamping: place.population))
    record.append(steps(place.latitude))
    record.append(steps(place.longitude))
    record.append(numbers[place.country].map(UInt16.init) ?? GazetteerFormat.none16)
    record.append(place.level.rawValue)
    record.append(place.status.rawValue)
    record.append(UInt8(place.tier))
    record.append(
      (place.isPartOfCode ? GazetteerFormat.isPartOfCode : 0)
        | (place.isForeignCode ? GazetteerFormat.isForeignCode : 0))
    record.append(UInt16(0))
    return record
  }

  private func steps(_ degrees: Double?) -> Int16 {
    degrees.map { Int16(($0 / GazetteerFormat.coordinateStep).rounded()) }
      ?? GazetteerFormat.noCoordinate
  }

  private func countryRecord(_ place: DraftPlace) -> [UInt8] {
    var record = Array(place.id.utf8) + Array(place.alpha3.utf8) + [0]
    record.append(UInt16(place.m49))
    for index in 0..<3 {
      record.append(UInt16(index < place.regions.count ? place.regions[index] : 0))
    }
    record.append(UInt16(0))
    return record
  }

  /// The first place of each country, after the wide ones; and the end.
  private var countryStarts: [Int] {
    var starts: [Int] = []
    var place = places.indices.first { places[$0].tier > 0 } ?? places.count
    for country in 0..<countryCount {
      starts.append(place)
      while place < places.count, places[place].country == places[country].id { place += 1 }
    }
    return starts + [place]
  }

  private func links() throws -> [Int] {
    var links: [Int] = []
    for (number, place) in places.enumerated() {
      for member in Set(place.members.compactMap { numbers[$0] }).sorted() {
        links += [number, member]
      }
      for member in place.members where numbers[member] == nil {
        throw BuildError("\(place.id): no member \(member)")
      }
    }
    return links
  }

  private func addNames(to sections: inout [Section: [UInt8]]) {
    let index = NameIndex(places)
    var keyOffsets: [UInt8] = []
    var keyEntries: [UInt8] = []
    var keyBytes: [UInt8] = []
    var entries: [UInt8] = []
    var pairs = [Int](
      repeating: 0,
      count: GazetteerFormat.letterClasses * GazetteerFormat.letterClasses + 1)
    var groups = [[Int]](repeating: [], count: countryCount + 1)
    for (number, key) in index.keys.enumerated() {
      keyOffsets.append(UInt32(keyBytes.count))
      let caution = cautions[key.bytes] ?? []
      keyEntries.append(UInt32(entries.count / 4) | UInt32(caution.rawValue) << 24)
      keyBytes += key.bytes
      for entry in key.entries {
        entries.append(
          UInt32(entry.place) | UInt32(entry.kind.rawValue) << 20 | UInt32(entry.words) << 24)
        let place = places[entry.place]
        let group = place.tier == 0 ? 0 : (numbers[place.country] ?? 0) + 1
        if groups[group].last != number { groups[group].append(number) }
      }
      let second = key.bytes.count > 1 ? GazetteerFormat.letterClass(key.bytes[1]) : 0
      let pair =
        GazetteerFormat.letterClass(key.bytes[0]) * GazetteerFormat.letterClasses + second
      pairs[pair + 1] = number + 1
    }
    keyOffsets.append(UInt32(keyBytes.count))
    keyEntries.append(UInt32(entries.count / 4))
    for pair in 1..<pairs.count { pairs[pair] = max(pairs[pair], pairs[pair - 1]) }
    var starts = [0]
    for group in groups { starts.append(starts[starts.count - 1] + group.count) }
    sections[.keyOffsets] = keyOffsets
    sections[.keyEntries] = keyEntries
    sections[.keyBytes] = keyBytes
    sections[.entries] = entries
    sections[.pairs] = numbers(pairs)
    sections[.groups] = numbers(starts)
    sections[.groupKeys] = numbers(groups.flatMap { $0 })
  }

  private func numbers(_ values: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in values { bytes.append(UInt32(value)) }
    return bytes
  }
}

extension [UInt8] {
  /// Appends the bytes of others, or of a number, the lowest first.
  fileprivate mutating func append(_ bytes: [UInt8]) { self += bytes }

  fileprivate mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    for place in 0..<Number.bitWidth / 8 {
      self += [UInt8(truncatingIfNeeded: number >> (8 * place))]
    }
  }
}
