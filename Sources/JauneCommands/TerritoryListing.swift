import CSV
import Diagnostics
import Terminal
import Territories

/// The mentions of a column, one record each, behind the columns of the file they came from.
struct TerritoryListing {
  struct Options {
    var keepsEveryRow: Bool
    var hasDetails: Bool
    var style: CSVWriter.Style
  }

  /// What a cell is read with: equal keys give equal mentions.
  private struct Key: Hashable {
    let text: String
    let zone: String
    let actor: String
    let category: String
  }

  private static let columns = [
    "mention", "offset", "name", "level", "country", "subdivision", "zone", "confidence",
  ]
  private static let detailColumns = ["country3", "nature", "misprint_of", "reason"]

  private let recogniser: TerritoryRecogniser
  private let heading: CSVHeading
  private let cells: TerritoryColumns.Cells
  private let options: Options
  private let language: Language
  /// The fields of each mention of a cell, worked out once for each distinct cell.
  private var known: [Key: [[String]]] = [:]

  init(
    _ recogniser: TerritoryRecogniser, _ heading: CSVHeading, _ cells: TerritoryColumns.Cells,
    _ options: Options, language: Language
  ) {
    self.recogniser = recogniser
    self.heading = heading
    self.cells = cells
    self.options = options
    self.language = language
  }

  mutating func bytes(of reader: inout CSVReader, progress: consuming Progress) -> [UInt8] {
    var writer = CSVWriter(options.style)
    let added = Self.columns + (options.hasDetails ? Self.detailColumns : [])
    writer.append(heading.columns.map(\.name) + added)
    while reader.next() {
      progress.advance(to: reader.recordStart)
      // A row whose cells have moved would give its texts to other columns.
      guard reader.shape == .whole || reader.shape == .short else { continue }
      let row = heading.columns.indices.map { cell in
        cell < reader.fields.count ? reader.string(at: cell) : ""
      }
      let mentions = mentions(of: row)
      for mention in mentions { writer.append(row + mention) }
      if mentions.isEmpty, options.keepsEveryRow {
        writer.append(row + added.map { _ in "" })
      }
    }
    return writer.bytes
  }

  private mutating func mentions(of row: [String]) -> [[String]] {
    let key = Key(
      text: row[cells.text], zone: cells.zone.map { row[$0] } ?? "",
      actor: cells.actor.map { row[$0] } ?? "", category: cells.category.map { row[$0] } ?? "")
    if let found = known[key] { return found }
    let category = RespondentCategory(named: key.category)
    let context = TerritoryContext(
      zone: recogniser.zone(ofRow: key.zone), category: category,
      home: recogniser.home(ofActor: key.actor, category: category))
    let found = recogniser.mentions(in: key.text, context: context).map { mention in
      fields(of: mention, in: key.text)
    }
    known[key] = found
    return found
  }

  private func fields(of mention: TerritoryMention, in text: String) -> [String] {
    let place = mention.place
    let country = place.level == .country ? place : place.country
    let hundredths = Int((mention.confidence * 100).rounded())
    var fields = [
      mention.written, "\(offset(of: mention, in: text))", place.frenchName, place.level.name,
      country?.iso2 ?? "", place.level == .country ? "" : place.subdivisionCode ?? "",
      mention.zone?.name[language] ?? "",
      hundredths == 100 ? "1" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)",
    ]
    if options.hasDetails {
      fields += [
        country?.iso3 ?? "", mention.nature.rawValue, mention.misprintOf ?? "",
        mention.reason[language],
      ]
    }
    return fields
  }

  /// Unicode scalars before the mention.
  private func offset(of mention: TerritoryMention, in text: String) -> Int {
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: mention.span.lowerBound)
    return text.unicodeScalars.distance(from: text.startIndex, to: end)
  }
}
