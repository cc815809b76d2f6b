import Foundation
import Territories

/// Which localities are taken, and which of GeoNames' unlabelled other names.
struct LocalitySelection {
  private struct Rule {
    let population: Int
    let isGenerous: Bool
  }

  private var rules: [String: Rule] = [:]
  private let standard: Rule
  /// Keys of countries, macro areas and first-level units, which no unlabelled name may claim.
  private var taken: Set<[UInt8]> = []

  init(resources: URL, units: Draft) throws {
    var standard = Rule(population: 15_000, isGenerous: false)
    for row in try TextTable(resources.appending(path: "locality-selection.tsv")).rows {
      guard let population = Int(row["population"]) else {
        throw BuildError("\(row.place): no number")
      }
      let rule = Rule(population: population, isGenerous: row["names"] == "all")
      for country in row["countries"].split(separator: " ").map(String.init) {
        if country == "*" {
          standard = rule
        } else if units[country] != nil {
          rules[country] = rule
        } else {
          throw BuildError("\(row.place): no country \(country)")
        }
      }
    }
    self.standard = standard
    for place in units.places where place.tier <= 1 {
      for name in place.allNames { taken.insert(NameKey(name.text).bytes) }
    }
    for key in try WordSources(resources: resources).cautions().keys { taken.insert(key) }
  }

  func takes(_ place: GeoNamesPlace) -> Bool {
    place.population >= (rules[place.country] ?? standard).population
  }

  /// The other names a French text may use: written in letters of French or its neighbours, and
  /// near the name itself, or any at all in countries whose names GeoNames lists with care.
  ///
  /// - Parameter wanted: A name to keep in any case.
  func otherNames(of place: GeoNamesPlace, with wanted: String?) -> [String] {
    let rule = rules[place.country] ?? standard
    let own = NameKey(place.name)
    if let wanted, NameKey(wanted).bytes != own.bytes {
      return [wanted] + otherNames(of: place, with: nil).filter { $0 != wanted }
    }
    var seen: Set<[UInt8]> = [own.bytes]
    return place.alternateNames.filter { name in
      let key = NameKey(name)
      guard key.bytes.count >= 4, key.bytes.count <= 40, key.wordCount <= own.wordCount + 2,
        isLikelyFrench(name), !taken.contains(key.bytes), seen.insert(key.bytes).inserted
      else { return false }
      if rule.isGenerous { return true }
      let distance = distance(own.bytes, key.bytes)
      return distance <= max(1, own.bytes.count / 4)
    }
  }

  private func isLikelyFrench(_ name: String) -> Bool {
    guard let first = name.first, first.isUppercase, name != name.uppercased() else { return false }
    return name.allSatisfy { Self.letters.contains($0) }
  }

  private static let letters = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
      + "àâäçéèêëîïôöùûüÿœæñãõáíóúÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆÑÃÕÁÍÓÚ -'’.")

  private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for i in left.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in right.indices {
        let cost = min(row[j + 1] + 1, row[j] + 1, diagonal + (left[i] == right[j] ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[right.count]
  }
}
