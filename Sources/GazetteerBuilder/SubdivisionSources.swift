import Foundation
import Territories

/// Subdivisions: ISO 3166-2, then the written files, which add names and units ISO lacks; the
/// regions and départements of France.
struct SubdivisionSources {
  let resources: URL

  func read(into draft: inout Draft) throws {
    try readCodes(into: &draft)
    let folder = resources.appending(path: "subdivisions")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "tsv" {
      for row in try TextTable(file).rows { try read(row, into: &draft) }
    }
    try readFrance(into: &draft)
  }

  private func readCodes(into draft: inout Draft) throws {
    for row in try TextTable(resources.appending(path: "derived/iso-3166-2.tsv")).rows {
      let code = row["code"]
      var place = DraftPlace(id: code, level: .subdivision)
      place.country = String(code.prefix(2))
      // France has a file of its own, with its former regions.
      if place.country == "FR" { continue }
      place.code = code
      place.tier = row["parent"].isEmpty ? 1 : 2
      place.parent = row["parent"].isEmpty ? nil : row["parent"]
      place.french = row["french"].isEmpty ? row["name"] : row["french"]
      place.english = row["name"]
      place.add(row.list("names"), .local)
      place.add([row["name"]], .local)
      try draft.add(place, at: row)
    }
  }

  /// A line of a written file: the id of an ISO unit, or `XX:slug` for one that ISO lacks.
  private func read(_ row: TextTable.Row, into draft: inout Draft) throws {
    let id = row["id"]
    let status = try self.status(row)
    if draft[id] == nil {
      guard id.count > 3, id.dropFirst(2).first == ":", draft[String(id.prefix(2))] != nil else {
        throw BuildError("\(row.place): \(id) is no ISO unit and not of the form XX:slug")
      }
      var place = DraftPlace(id: id, level: .subdivision)
      place.country = String(id.prefix(2))
      place.tier = 1
      place.french = row["french"]
      place.english = row["english"].isEmpty ? row["french"] : row["english"]
      place.status = status ?? .current
      try readCode(row, into: &place, draft)
      place.add(row.list("names"), .usual)
      try draft.add(place, at: row)
      return
    }
    draft.change(id) { place in
      if let status { place.status = status }
      if !row["french"].isEmpty {
        place.add([place.french], .local)
        place.french = row["french"]
      }
      if !row["english"].isEmpty {
        place.add([place.english], .local)
        place.english = row["english"]
      }
      let names = row.list("names")
      place.add(names.filter { !$0.hasPrefix("-") }, .usual)
      for name in names where name.hasPrefix("-") { place.demote(String(name.dropFirst())) }
    }
  }

  private func status(_ row: TextTable.Row) throws -> PlaceStatus? {
    switch row["status"] {
    case "", ".": nil
    case "former": .former
    case "customary": .customary
    case "statistical": .statistical
    default: throw BuildError("\(row.place): no status “\(row["status"])”")
    }
  }

  /// The cell `code`: empty; `=XX-1` a unit carried on under that code; `<XX-1` a part of it, of
  /// the second level; `XX-1;XX-2` units it spreads over or was split into, none of them its own.
  private func readCode(
    _ row: TextTable.Row, into place: inout DraftPlace, _ draft: Draft
  ) throws {
    let cell = row["code"]
    if cell.isEmpty { return }
    let codes = cell.split(separator: ";").map {
      String($0.trimmingCharacters(in: CharacterSet(charactersIn: " =<")))
    }
    for code in codes where draft[code] == nil {
      throw BuildError("\(row.place): no unit \(code)")
    }
    if cell.hasPrefix("=") {
      place.code = draft[codes[0]]?.code ?? ""
      place.members = codes
    } else if cell.hasPrefix("<") {
      place.code = draft[codes[0]]?.code ?? ""
      place.isPartOfCode = true
      place.parent = codes[0]
      // What is part of a unit that is no more stands first in its country: regions of Madagascar.
      place.tier = draft[codes[0]]?.status == .former ? 1 : 2
    } else {
      place.members = codes
    }
  }

  private func readFrance(into draft: inout Draft) throws {
    for row in try TextTable(resources.appending(path: "france.tsv")).rows {
      var place = DraftPlace(id: row["id"], level: .france)
      place.country = "FR"
      place.code = row["code"]
      place.tier = row["kind"].hasPrefix("région") ? 1 : 2
      place.status = try status(row) ?? .current
      place.french = row["french"]
      place.english = row["english"].isEmpty ? row["french"] : row["english"]
      place.add(row.list("names"), .usual)
      if !row["parent"].isEmpty { place.parent = row["parent"] }
      if place.status == .former { place.members = row.list("successors") }
      try draft.add(place, at: row)
    }
  }
}
