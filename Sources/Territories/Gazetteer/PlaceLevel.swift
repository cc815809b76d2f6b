/// What kind of territory a place is, as an evaluator compares them.
public enum PlaceLevel: UInt8, Hashable, Sendable, CaseIterable {
  /// A State or an area with a country code of its own; former States too.
  case country
  /// A part of a country larger than a locality: a first-level unit, a second-level one, a former
  /// or customary region.
  case subdivision
  /// A town, a village, a commune.
  case locality
  /// Several countries, or parts of several: a continent, a cross-border space. Never a country.
  case macro
  /// A region, département, commune or overseas territory of France: the side of the respondents.
  case france

  /// The name of the level in outputs.
  public var name: String {
    switch self {
    case .country: "country"
    case .subdivision: "subdivision"
    case .locality: "locality"
    case .macro: "macro"
    case .france: "france"
    }
  }
}
