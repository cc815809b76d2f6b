/// What the same actor named in its other answers, by number: asked of every candidate, and empty
/// for most texts.
struct KnownTerritories {
  private var places: Set<UInt32> = []

  /// The countries of those places, and the countries named.
  private var countries: Set<UInt32> = []

  /// The first of them, in the order of the answers: misprints are looked for in a few only.
  private(set) var firstCountries: [UInt32] = []

  private static let few = 6

  init(_ places: [Place]) {
    for place in places {
      self.places.insert(place.index)
      guard place.level != .france, let country = place.country?.index else { continue }
      if countries.insert(country).inserted, firstCountries.count < Self.few {
        firstCountries.append(country)
      }
    }
  }

  var isEmpty: Bool { places.isEmpty }

  func contains(_ place: Place) -> Bool { !places.isEmpty && places.contains(place.index) }

  /// Whether something in the country of a candidate, or it itself, is named elsewhere.
  func reaches(_ candidate: Candidate) -> Bool {
    guard !countries.isEmpty, let country = candidate.country else { return false }
    return countries.contains(country)
  }

  /// Whether it is the only one of some candidates of which that is true: "Congo", for an actor that
  /// names Kinshasa and nothing of the other Congo.
  func reachesOnly(_ candidate: Candidate, of candidates: [Candidate]) -> Bool {
    reaches(candidate)
      && !candidates.contains { $0.country != candidate.country && $0.tier == 0 && reaches($0) }
  }
}
