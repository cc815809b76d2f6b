import Territories

extension [TerritoryReading] {
  /// The territories of an answer that count, one by one: a country beside a place in it only says
  /// where that place lies, as in « Maroc (Oujda) », and is none more; so is the Maghreb beside Maroc.
  ///
  /// A region beside a town in it counts: both may be partners.
  public var counted: [TerritoryReading] {
    guard count > 1 else { return self }
    return filter { reading in !contains { reading.place.holds($0.place) } }
  }
}
