import Foundation
import Territories

/// Localities: those taken from GeoNames, then the written ones, which give French names to them
/// or add places that GeoNames lacks.
struct LocalitySources {
  let resources: URL

  func read(into draft: inout Draft) throws {
    let derived = resources.appending(path: "derived/localities.tsv")
    var byName: [String: [String]] = [:]
    if FileManager.default.fileExists(atPath: derived.path) {
      for row in try TextTable(derived).rows {
        let place = try self.place(row, draft)
        for name in [place.french] + place.names.map(\.text) {
          byName["\(place.country) \(NameKey(name).text)", default: []].append(place.id)
        }
        try draft.add(place, at: row)
      }
    }
    for row in try TextTable(resources.appending(path: "localities.tsv")).rows {
      try readWritten(row, byName, into: &draft)
    }
  }

  private func place(_ row: TextTable.Row, _ draft: Draft) throws -> DraftPlace {
    guard let number = UInt32(row["geonameid"]), let country = draft[row["country"]] else {
      throw BuildError("\(row.place): no number or country")
    }
    var place = DraftPlace(id: "geonames:\(number)", level: .locality)
    place.geoNamesID = number
    place.country = country.id
    place.french = row["name"]
    place.english = row["name"]
    addNames(row.list("names"), to: &place, unit: draft[row["unit"]])
    place.population = Int(row["population"]) ?? 0
    place.latitude = Double(row["latitude"])
    place.longitude = Double(row["longitude"])
    settle(&place, unit: row["unit"], draft)
    return place
  }

  /// GeoNames' other names: usual ones where the unit around bears them too ("Lougansk"), or where
  /// they are the name without the river ("Ludwigshafen am Rhein").
  private func addNames(_ names: [String], to place: inout DraftPlace, unit: DraftPlace?) {
    let ofUnit = Set(unit?.allNames.map { NameKey($0.text).bytes } ?? [])
    for name in names {
      place.add([name], ofUnit.contains(NameKey(name).bytes) ? .usual : .alternate)
    }
    if let short = Self.shortName(place.french) { place.add([short], .usual) }
    // The seat that bears its unit's name bears its other names too: "Lougansk" of "Luhansk".
    let own = NameKey(place.french)
    guard let unit, ofUnit.contains(own.bytes) else { return }
    place.add(
      ([unit.french] + unit.names.filter { $0.kind == .usual }.map(\.text)).filter {
        let key = NameKey($0)
        return key.wordCount == own.wordCount && key.bytes != own.bytes
      }, .usual)
  }

  private static let rivers = [
    " an der ", " am ", " im ", " ob der ", " in der ", " bei ", " vor der ", " upon ", "-upon-",
    "-on-", " nad ", " sul ", " (", "/",
  ]

  /// What stands before the river or region in a name, if that is long enough to tell it by.
  static func shortName(_ name: String) -> String? {
    for mark in rivers {
      guard let range = name.range(of: mark) else { continue }
      let short = String(name[..<range.lowerBound])
      return short.count >= 5 ? short : nil
    }
    return nil
  }

  /// What a locality has from the unit and country it lies in.
  private func settle(_ place: inout DraftPlace, unit: String, _ draft: Draft) {
    place.tier = 3
    if let unit = draft[unit] {
      place.parent = unit.id
      place.code = unit.code
    }
    if draft[place.country]?.level == .france || place.country == "FR" { place.level = .france }
    if place.code.isEmpty, let country = draft[place.country], !country.code.isEmpty {
      place.code = country.code
    }
  }

  /// The names by which a line means a place of GeoNames, the surest first.
  static func names(_ row: TextTable.Row) -> [String] {
    [row["geonames"], row["english"], row["french"]].filter { !$0.isEmpty }
  }

  private func readWritten(
    _ row: TextTable.Row, _ byName: [String: [String]], into draft: inout Draft
  ) throws {
    let country = row["country"]
    guard draft[country] != nil else { throw BuildError("\(row.place): no country \(country)") }
    let namesakes =
      Self.names(row).lazy.compactMap { byName["\(country) \(NameKey($0).text)"] }.first ?? []
    let unit = row["unit"]
    let known = namesakes.filter { id in
      guard !unit.isEmpty, let parent = draft[id]?.parent, parent != unit else { return true }
      // Where GeoNames knows a large area only, the line may say which unit of it.
      return draft[parent]?.members.contains(unit) == true
    }
    let largest = known.max { left, right in
      (draft[left]?.population ?? 0) < (draft[right]?.population ?? 0)
    }
    if let largest {
      let units = draft
      draft.change(largest) { place in
        if !unit.isEmpty, place.parent != unit { settle(&place, unit: unit, units) }
        if place.french != row["french"] { place.add([place.french], .local) }
        place.french = row["french"]
        if !row["english"].isEmpty {
          place.add([place.english], .local)
          place.english = row["english"]
        }
        place.add(row.list("names"), .usual)
        place.add(row.list("former"), .former)
      }
      return
    }
    guard row["geonames"].isEmpty else {
      draft.remark(row, "GeoNames has no \(row["geonames"]) in \(country)")
      return
    }
    guard unit.isEmpty || draft[unit] != nil else {
      throw BuildError("\(row.place): no unit \(unit)")
    }
    let slug = NameKey(row["french"]).bytes
    var place = DraftPlace(
      id: "\(country):\(String(decoding: slug, as: UTF8.self))", level: .locality)
    place.country = country
    place.french = row["french"]
    place.english = row["english"].isEmpty ? row["french"] : row["english"]
    place.add(row.list("names"), .usual)
    place.add(row.list("former"), .former)
    settle(&place, unit: unit, draft)
    if draft[place.id] != nil {
      draft.remark(row, "\(place.id) is there already")
      return
    }
    try draft.add(place, at: row)
  }
}
