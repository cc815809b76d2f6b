import Foundation
import Territories

/// Countries and subdivisions from Debian's `iso-codes`, with its French messages.
struct ISOImport {
  private struct Country: Decodable {
    let alpha2, alpha3, numeric, name: String
    let officialName, commonName: String?
  }

  private struct Subdivision: Decodable {
    let code, name, type: String
    let parent: String?
  }

  let folder: URL
  let messages: URL

  private static let header = """
    # Derived: GazetteerBuilder import. Do not edit; corrections go in the written files.
    # Source: Debian iso-codes 4.15.0, JSON and French messages (those marked uncertain by their
    # translators are not in the compiled catalogues). Licence: LGPL-2.1-or-later.

    """

  func countries() throws -> String {
    let french = try MessageCatalogue(messages.appending(path: "iso_3166-1.mo"))
    var table =
      Self.header + "alpha2\talpha3\tnumeric\tfrench\tenglish\tformal_fr\tformal_en\tcommon_en\n"
    for country in try decode([String: [Country]].self, "iso_3166-1.json")["3166-1"] ?? [] {
      let formal = country.officialName ?? ""
      table +=
        [
          country.alpha2, country.alpha3, country.numeric, french[country.name] ?? country.name,
          country.name, french[formal] ?? "", formal, country.commonName ?? "",
        ].joined(separator: "\t") + "\n"
    }
    return table
  }

  func subdivisions() throws -> String {
    let french = try MessageCatalogue(messages.appending(path: "iso_3166-2.mo"))
    var table = Self.header + "code\tparent\ttype\tname\tfrench\tnames\n"
    let all = try decode([String: [Subdivision]].self, "iso_3166-2.json")["3166-2"] ?? []
    for unit in all.sorted(by: { $0.code < $1.code }) {
      let country = unit.code.prefix(2)
      let names = SubdivisionName.parts(of: unit.name, country: String(country))
      let translated = french[unit.name].map {
        SubdivisionName.parts(of: $0, country: String(country))[0]
      }
      let parent = unit.parent.map { $0.contains("-") ? $0 : "\(country)-\($0)" } ?? ""
      table +=
        [
          unit.code, parent, unit.type, names[0], translated ?? "",
          names.dropFirst().joined(separator: ";"),
        ].joined(separator: "\t") + "\n"
    }
    return table
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(contentsOf: folder.appending(path: name)))
  }
}
