import Territories

extension [TerritoryReading] {
  /// The territories of an answer that count, one by one: a country beside a place in it only says
  /// where that place lies, as in « Maroc (Oujda) », and is none more; so is the Maghreb beside Maroc.
  ///
  /// A region beside a town in it counts: both may be partners.
  ///
  /// - Complexity: O(`count`).
  public var counted: [TerritoryReading] {
    guard count > 1 else { return self }
    var countries: Set<Place> = []
    var countriesOfPlaces: Set<Place> = []
    for place in Set(map(\.place)) where place.level != .macro {
      guard let country = place.country else { continue }
      countries.insert(country)
      if place != country { countriesOfPlaces.insert(country) }
    }
    var isPassedOver: [Place: Bool] = [:]
    return filter { reading in
      let place = reading.place
      let known = isPassedOver[place]
      let isLess =
        known
        ?? (place.level == .macro
          ? place.members.contains(where: countries.contains) : countriesOfPlaces.contains(place))
      if known == nil { isPassedOver[place] = isLess }
      return !isLess
    }
  }
}
