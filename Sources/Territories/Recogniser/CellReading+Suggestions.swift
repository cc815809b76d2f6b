extension CellReading {
  /// The places that words may be meant to name: those of the country named beside them, else among
  /// the countries, those of the row's zone and those of the countries that are named.
  ///
  /// A place outside the country named beside the words is meant only if one letter makes it so.
  func suggestions(for words: Range<Int>) -> [Place] {
    let letters = Array(cell.letters[cell.key(words)])
    // A wider net than for a reading: a person looks at what it brings up.
    let limit = letters.count < 6 ? 1 : letters.count < 10 ? 2 : 3
    let beside = countryBeside(words)
    if let beside {
      let places = nearest(letters, limit: limit, in: [.country(beside)])
      if !places.isEmpty { return places }
    }
    var scopes = [NearNames.Scope.countries]
    if choice.declared >= 0 { scopes.append(.zone(choice.declared)) }
    scopes += namedCountries.sorted().prefix(3).map { .country($0) }
    return nearest(letters, limit: beside == nil ? limit : 1, in: scopes)
  }

  /// The nearest of several scopes, at most three.
  private func nearest(
    _ letters: [UInt8], limit: Int, in scopes: [NearNames.Scope]
  ) -> [Place] {
    let found = scopes.map { scope in
      let (names, distance) = lexicon.nearNames.nearest(letters, limit: limit, in: scope)
      // Two changes and another first letter: another word.
      return (
        names: names.filter { distance < 2 || $0.letters.first == letters.first },
        distance: distance
      )
    }
    .filter { !$0.names.isEmpty }
    guard let best = found.map(\.distance).min() else { return [] }
    var places: [Place] = []
    for near in found.filter({ $0.distance == best }).flatMap(\.names) {
      let place = near.candidate.place
      if !places.contains(place), places.count < 3 { places.append(place) }
    }
    return places
  }

  /// The country that stands in brackets beside the words, or is tied to them as in « Kayes au Mali ».
  private func countryBeside(_ words: Range<Int>) -> UInt32? {
    let name = NameMatch(words: words, candidates: [], cautions: [], isCapital: true)
    let after = matches.firstIndex { $0.words.lowerBound >= words.upperBound }
    let before = (after ?? matches.endIndex) - 1
    let linked = [
      after.map {
        (matches[$0], NeighbourLink.of(name, matches[$0], apart: 1, in: cell))
      },
      matches.indices.contains(before)
        ? (matches[before], NeighbourLink.of(matches[before], name, apart: 1, in: cell)) : nil,
    ]
    .compactMap(\.self)
    return linked.filter { $0.1 >= NeighbourLink.strong }
      .sorted { $0.1 > $1.1 }
      .lazy.compactMap { $0.0.choice?.candidate }.first { $0.isCountry }?.country
  }
}
