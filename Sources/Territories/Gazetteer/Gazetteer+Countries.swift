extension Gazetteer {
  /// The countries and areas with an ISO 3166-1 code, by their alpha-2 code.
  public var countries: [Place] {
    let count = table.range(.countries).count / GazetteerFormat.countryStride
    return (0..<count).map { Place(UInt32($0), in: table) }
  }

  /// The country with an ISO 3166-1 code of two or three letters, in either case.
  ///
  /// - Complexity: O(countries).
  public func country(iso code: String) -> Place? {
    let code = code.uppercased()
    return countries.first { $0.iso2 == code || $0.iso3 == code }
  }

  /// The country with a UN M49 code.
  public func country(m49 code: Int) -> Place? {
    countries.first { $0.m49 == code }
  }

  /// The places of a country: its subdivisions by tier, then its localities by population.
  public func places(in country: Place) -> [Place] {
    let number = Int(country.index)
    guard number + 1 < table.count(.countryPlaces) else { return [] }
    let first = table.number(.countryPlaces, number)
    let end = table.number(.countryPlaces, number + 1)
    return (first..<end).map { Place($0, in: table) }
  }

  /// The subdivisions of a country; of France, its regions and départements.
  ///
  /// - Parameter tier: 1 for the first level only; all levels if left out.
  public func subdivisions(of country: Place, tier: Int? = nil) -> [Place] {
    places(in: country).filter { $0.tier < 3 && (tier == nil || $0.tier == tier) }
  }
}
