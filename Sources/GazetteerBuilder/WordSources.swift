import Foundation
import Territories

/// The word lists: cautions, administrative words, demonyms, zone schemes.
struct WordSources {
  let resources: URL

  /// Names that need support, by key.
  func cautions() throws -> [[UInt8]: NameCaution] {
    let kinds: [String: NameCaution] = [
      "word": .commonWord, "direction": .direction, "person": .personalName, "jargon": .jargon,
    ]
    var cautions: [[UInt8]: NameCaution] = [:]
    for row in try TextTable(resources.appending(path: "common-words.tsv")).rows {
      guard let kind = kinds[row["kind"]] else {
        throw BuildError("\(row.place): no kind “\(row["kind"])”")
      }
      for word in row["words"].split(separator: " ") {
        // `_` stands for a space inside a name.
        let key = NameKey(word.replacingOccurrences(of: "_", with: " "))
        cautions[key.bytes, default: []].formUnion(kind)
      }
    }
    return cautions
  }

  /// Lines of the compiled table: form, word in the singular, tiers, countries, position, number.
  func administrativeWords(_ draft: Draft) throws -> String {
    var lines: [String] = []
    for row in try TextTable(resources.appending(path: "administrative-words.tsv")).rows {
      for country in row["countries"].split(separator: " ") where draft[String(country)] == nil {
        throw BuildError("\(row.place): no country \(country)")
      }
      let rest = "\(row["word"])\t\(row["tiers"])\t\(row["countries"])\t\(row["position"])"
      for word in [row["word"]] + row.list("variants") { lines.append("\(word)\t\(rest)\t") }
      for word in row.list("plurals") { lines.append("\(word)\t\(rest)\tplural") }
    }
    return lines.joined(separator: "\n")
  }

  /// Lines of the compiled table: key, kind, alpha-2 code.
  func demonyms(_ draft: Draft) throws -> String {
    var lines: [[UInt8]: String] = [:]
    for row in try TextTable(resources.appending(path: "demonyms.tsv")).rows {
      let country = row["country"] == "-" ? "" : row["country"]
      guard country.isEmpty || draft[country] != nil else {
        throw BuildError("\(row.place): no country \(country)")
      }
      for word in row.list("adjectives") {
        for form in Inflection.forms(of: word) {
          let key = NameKey(form).bytes
          if lines[key] == nil { lines[key] = "adjective\t\(country)" }
        }
      }
      for word in row.list("prefixes") { lines[NameKey(word).bytes] = "prefix\t\(country)" }
    }
    return lines.map { "\(String(decoding: $0, as: UTF8.self))\t\($1)" }.sorted()
      .joined(separator: "\n")
  }

  /// Lines of the compiled table: scheme, zone in French and English, country or region.
  func zoneSchemes(_ draft: Draft) throws -> String {
    let regions = Set(draft.places.flatMap(\.regions))
    var lines: [String] = []
    for scheme in ["questionnaire", "m49"] {
      for row in try TextTable(resources.appending(path: "zones/\(scheme).tsv")).rows {
        let zone = "\(scheme)\t\(row["zone"])\t\(row["zone_en"])\t"
        if row["codes"].isEmpty { lines.append(zone) }
        for code in row["codes"].split(separator: " ").map(String.init) {
          guard Int(code).map(regions.contains) ?? (draft[code] != nil) else {
            throw BuildError("\(row.place): no area \(code)")
          }
          lines.append(zone + code)
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}
