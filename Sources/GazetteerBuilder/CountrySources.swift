import Foundation
import Territories

/// Countries: ISO 3166-1, UN M49, then the written names; former States; macro areas.
struct CountrySources {
  let resources: URL

  func read(into draft: inout Draft) throws {
    try readCodes(into: &draft)
    try readNames(into: &draft)
    try readFormerStates(into: &draft)
    try readMacroAreas(into: &draft)
  }

  private func readCodes(into draft: inout Draft) throws {
    let regions = try M49Regions(resources.appending(path: "m49/unsd-m49-fr.csv"))
    for row in try TextTable(resources.appending(path: "derived/iso-3166-1.tsv")).rows {
      var place = DraftPlace(id: row["alpha2"], level: .country)
      place.country = place.id
      place.alpha3 = row["alpha3"]
      place.m49 = Int(row["numeric"]) ?? 0
      place.french = row["french"]
      place.english = row["english"]
      place.add([row["formal_fr"]].filter { !$0.isEmpty }, .formal)
      place.add([row["formal_en"], row["common_en"]].filter { !$0.isEmpty }, .alternate)
      place.regions = regions[place.id] ?? []
      try draft.add(place, at: row)
    }
  }

  /// The written names, which go before ISO's; overseas territories of France become French.
  private func readNames(into draft: inout Draft) throws {
    for row in try TextTable(resources.appending(path: "countries.tsv")).rows {
      let id = row["alpha2"]
      if draft[id] == nil {
        var place = DraftPlace(id: id, level: .country)
        place.country = id
        try draft.add(place, at: row)
      }
      draft.change(id) { place in
        if !place.french.isEmpty { place.add([place.french], .usual) }
        if !place.english.isEmpty { place.add([place.english], .alternate) }
        place.french = row["french"]
        place.english = row["english"]
        place.add(row.list("usual"), .usual)
        place.add(row.list("formal"), .formal)
        place.add(row.list("abbreviations"), .abbreviation)
        place.add(row.list("former"), .former)
        if !row["alpha3"].isEmpty { place.alpha3 = row["alpha3"] }
        if !row["regions"].isEmpty { place.regions = row.list("regions").compactMap { Int($0) } }
        if !row["france"].isEmpty {
          place.level = .france
          place.parent = "FR"
          place.code = row["france"]
        }
      }
    }
    for place in draft.places where place.alpha3.utf8.count != 3 || place.french.isEmpty {
      throw BuildError("country \(place.id) lacks a code or a name")
    }
  }

  private func readFormerStates(into draft: inout Draft) throws {
    for row in try TextTable(resources.appending(path: "former-states.tsv")).rows {
      var place = DraftPlace(id: "former:\(row["code"])", level: .country)
      place.status = .former
      place.code = row["code"]
      place.isForeignCode = true
      place.french = row["french"]
      place.english = row["english"]
      place.add(row.list("names"), .usual)
      place.members = try row.list("successors").map { id in
        guard draft[id] != nil else { throw BuildError("\(row.place): no country \(id)") }
        return id
      }
      if place.members.count == 1 { place.country = place.members[0] }
      try draft.add(place, at: row)
    }
  }

  private func readMacroAreas(into draft: inout Draft) throws {
    let countries = draft.places.filter { $0.id == $0.country }
    for row in try TextTable(resources.appending(path: "macro-areas.tsv")).rows {
      var place = DraftPlace(id: "macro:\(row["id"])", level: .macro)
      place.status = row["status"] == "former" ? .former : .customary
      place.code = row["m49"]
      place.french = row["french"]
      place.english = row["english"]
      place.add(row.list("names"), .usual)
      for member in row.list("members") + [row["m49"]].filter({ !$0.isEmpty }) {
        if let region = Int(member) {
          let inside = region == 1 ? countries : countries.filter { $0.regions.contains(region) }
          if inside.isEmpty { throw BuildError("\(row.place): no region \(member)") }
          place.members += inside.map(\.id)
        } else if let known = draft[member] {
          place.members += known.level == .macro ? known.members : [member]
        } else {
          throw BuildError("\(row.place): no member \(member)")
        }
      }
      place.members = Array(Set(place.members)).sorted()
      try draft.add(place, at: row)
    }
  }
}
