/// A place a name may stand for, with what the choice between homonyms asks of it.
struct Candidate {
  let place: Place
  let kind: NameKind
  let wordCount: Int
  let level: PlaceLevel
  let tier: Int
  let status: PlaceStatus
  let population: Int

  /// The number of its country; `nil` for macro areas.
  let country: UInt32?

  init(_ candidate: NameCandidate) {
    place = candidate.place
    kind = candidate.kind
    wordCount = candidate.wordCount
    level = place.level
    tier = place.tier
    status = place.status
    population = place.population
    country = place.country?.index
  }

  var isCountry: Bool { level == .country }

  /// Whether the place lies in France, overseas or not.
  var isFrench: Bool { level == .france }
}
