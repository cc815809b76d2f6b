import Synchronization

/// Finds the names a word may be a misprint of, in one country, one zone or among the countries.
///
/// Every name has a mask of the letters it holds, once and twice; a change of one letter changes two
/// bits at most, so that nearly all names of about the same length are put aside without comparing letters.
final class NearNames: Sendable {
  /// Where a name is looked for.
  enum Scope: Hashable {
    case countries
    /// The places of one country, by its number.
    case country(UInt32)
    /// The places of a zone that are well known: subdivisions and larger towns.
    case zone(Int)
  }

  struct Near {
    let candidate: Candidate
    let letters: [UInt8]
  }

  /// The names of a scope, sorted by length.
  private struct Group {
    var masks: [UInt64] = []
    var keys: [UInt32] = []
    /// Where the names of each length begin.
    var starts: [Int] = []
  }

  private let gazetteer: Gazetteer
  private let zones: [Int]
  private let groups = Mutex<[Scope: Group]>([:])

  /// A search that found nothing: the first words of sentences come again and again.
  private struct Search: Hashable {
    let word: [UInt8]
    let limit: Int
    let scope: Scope
  }

  private let barren = Mutex<Set<Search>>([])
  /// So many are kept in mind; then it starts anew.
  private static let memory = 4096

  /// - Parameter zones: The number of the zone of each country.
  init(_ gazetteer: Gazetteer, zones: [Int]) {
    self.gazetteer = gazetteer
    self.zones = zones
  }

  /// Names and words of more letters are not compared.
  private static let longest = 40
  /// Towns with fewer people are no likely reading where only the zone is known.
  private static let wellKnown = 15_000

  /// The nearest names, with the fewest changes of all; none if all are farther than `limit`.
  func nearest(_ word: [UInt8], limit: Int, in scope: Scope) -> (names: [Near], distance: Int) {
    guard word.count >= 4, word.count <= Self.longest else { return ([], 0) }
    let wanted = Search(word: word, limit: limit, scope: scope)
    if barren.withLock({ $0.contains(wanted) }) { return ([], 0) }
    let (names, distance) = search(word, limit: limit, in: scope)
    if names.isEmpty {
      barren.withLock { known in
        if known.count >= Self.memory { known.removeAll(keepingCapacity: true) }
        known.insert(wanted)
      }
    }
    return (names, distance)
  }

  private func search(
    _ word: [UInt8], limit: Int, in scope: Scope
  ) -> (names: [Near], distance: Int) {
    let group = group(scope)
    let mask = Self.mask(word)
    var near = EditDistance(word)
    var best = limit
    var found: [UInt32] = []
    let lengths = max(4, word.count - limit)...min(Self.longest, word.count + limit)
    for place in group.starts[lengths.lowerBound]..<group.starts[lengths.upperBound + 1] {
      // At most two bits a change: striking out the lowest ones must leave none.
      var rest = group.masks[place] ^ mask
      rest &= rest &- 1
      rest &= rest &- 1
      if rest != 0 {
        guard best > 1 else { continue }
        rest &= rest &- 1
        rest &= rest &- 1
        if best > 2 {
          rest &= rest &- 1
          rest &= rest &- 1
        }
        guard rest == 0 else { continue }
      }
      let range = gazetteer.table.keyRange(Int(group.keys[place]))
      guard abs(range.count - word.count) <= best else { continue }
      guard let steps = near.distance(of: range, in: gazetteer.table, limit: best) else {
        continue
      }
      // A name of the scope itself is no misprint of another.
      if steps == 0 { return ([], 0) }
      if steps < best {
        best = steps
        found = []
      }
      found.append(group.keys[place])
    }
    return (found.flatMap { candidates(ofKey: Int($0), in: scope) }, best)
  }

  private func candidates(ofKey key: Int, in scope: Scope) -> [Near] {
    let letters = gazetteer.table.keyRange(key).map { gazetteer.table.keyByte(at: $0) }
    return gazetteer.table.candidates(ofKey: key).compactMap { candidate in
      guard candidate.kind != .abbreviation else { return nil }
      let known = Candidate(candidate)
      // A misprint is read where its context speaks for it; France is the context of every answer.
      guard !known.isFrench || known.tier == 0 else { return nil }
      let isInside =
        switch scope {
        case .countries: known.tier == 0
        case .country(let country): known.country == country && known.tier > 0
        case .zone(let zone): isWellKnown(known, in: zone)
        }
      return isInside ? Near(candidate: known, letters: letters) : nil
    }
  }

  private func isWellKnown(_ candidate: Candidate, in zone: Int) -> Bool {
    guard candidate.tier > 0, let country = candidate.country, zones[Int(country)] == zone else {
      return false
    }
    return candidate.level == .subdivision
      || candidate.level == .locality && candidate.population >= Self.wellKnown
  }

  private func group(_ scope: Scope) -> Group {
    groups.withLock { groups in
      if let known = groups[scope] { return known }
      let group = makeGroup(scope)
      groups[scope] = group
      return group
    }
  }

  private func makeGroup(_ scope: Scope) -> Group {
    var keys: Set<UInt32> = []
    switch scope {
    case .countries: keys.formUnion(self.keys(ofGroup: 0))
    case .country(let country): keys.formUnion(self.keys(ofGroup: Int(country) + 1))
    case .zone(let zone):
      for (country, place) in zones.enumerated() where place == zone {
        for key in self.keys(ofGroup: country + 1)
        where !candidates(ofKey: Int(key), in: scope).isEmpty {
          keys.insert(key)
        }
      }
    }
    let table = gazetteer.table
    let sorted =
      keys
      .map { (length: table.keyRange(Int($0)).count, key: $0) }
      .filter { $0.length >= 4 && $0.length <= Self.longest }
      .sorted { ($0.length, $0.key) < ($1.length, $1.key) }
    var group = Group()
    for (length, key) in sorted {
      while group.starts.count <= length { group.starts.append(group.keys.count) }
      group.keys.append(key)
      group.masks.append(Self.mask(table.keyRange(Int(key)).lazy.map { table.keyByte(at: $0) }))
    }
    while group.starts.count <= Self.longest + 1 { group.starts.append(group.keys.count) }
    return group
  }

  private func keys(ofGroup group: Int) -> [UInt32] {
    let table = gazetteer.table
    guard group + 1 < table.count(.groups) else { return [] }
    return (table.number(.groups, group)..<table.number(.groups, group + 1))
      .map { table.number(.groupKeys, Int($0)) }
  }

  /// A bit for each letter or digit there is, and one for each of a–z that is there twice.
  private static func mask(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { mask, letter in
      let letterClass = GazetteerFormat.letterClass(letter)
      let bit: UInt64 = 1 << UInt64(letterClass)
      guard mask & bit != 0, letterClass >= 10, letterClass < 36 else { return mask | bit }
      return mask | bit << 27
    }
  }
}
