extension Gazetteer {
  /// Where a misprint is looked for.
  public enum NearScope: Hashable, Sendable {
    /// Among the names of countries and macro areas.
    case countries
    /// Among the names of the places of one country.
    case places(of: Place)
  }

  /// The names a word may be a misprint of, the nearest and most important first; the word's own
  /// places come with a distance of 0.
  ///
  /// Words and names of fewer than ``shortestMisprint`` letters are never compared, nor words of
  /// more than 60; abbreviations are not offered.
  ///
  /// - Parameters:
  ///   - distance: 1 or 2 changes.
  ///   - levels: The levels asked for; all if left out.
  public func names(
    near key: NameKey, within distance: Int, in scope: NearScope,
    levels: Set<PlaceLevel>? = nil
  ) -> [NearName] {
    let word = key.bytes
    guard word.count >= Self.shortestMisprint, word.count <= 60 else { return [] }
    let group: Int
    switch scope {
    case .countries: group = 0
    case .places(let country): group = Int(country.index) + 1
    }
    guard group + 1 < table.count(.groups) else { return [] }
    var search = NearNameSearch(word, limit: distance)
    var found: [NearName] = []
    for place in table.number(.groups, group)..<table.number(.groups, group + 1) {
      let number = Int(table.number(.groupKeys, Int(place)))
      let range = table.keyRange(number)
      guard range.count >= Self.shortestMisprint, abs(range.count - word.count) <= distance,
        let steps = search.distance(of: range, in: table)
      else { continue }
      let letters = range.map { table.keyByte(at: $0) }
      for candidate in table.candidates(ofKey: number)
      where candidate.kind != .abbreviation && scope.contains(candidate.place)
        && levels?.contains(candidate.place.level) != false
      {
        found.append(NearName(candidate: candidate, key: letters, distance: steps))
      }
    }
    return found.sorted { left, right in
      (left.distance, left.candidate.place.tier, -left.candidate.place.population, left.key.count)
        < (
          right.distance, right.candidate.place.tier, -right.candidate.place.population,
          right.key.count
        )
    }
  }

  /// Below this many letters, a misprint is as good as another word.
  public static let shortestMisprint = 5
}

extension Gazetteer.NearScope {
  func contains(_ place: Place) -> Bool {
    switch self {
    case .countries: place.level == .country || place.level == .macro || place.tier == 0
    case .places(let country): place.country == country && place != country
    }
  }
}
