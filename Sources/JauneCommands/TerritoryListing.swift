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
      var passing = row
      for (number, mention) in mentions.enumerated() {
        if number == 1, isTooLongToRepeat(row) {
          passing = row.map { $0.utf8.count > Self.repeatedCell ? "" : $0 }
          reader.log.report(.longRow(at: reader.place(of: 0)))
        }
        writer.append(passing + mention)
      }
      if mentions.isEmpty, options.keepsEveryRow {
        writer.append(row + added.map { _ in "" })
      }
    }
    return writer.bytes
  }

  /// A long text with many mentions would be written out as often as it has mentions.
  private static let repeatedRow = 1 << 16
  private static let repeatedCell = 1 << 12

  private func isTooLongToRepeat(_ row: [String]) -> Bool {
    row.reduce(0) { $0 + $1.utf8.count } > Self.repeatedRow
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
    var text = key.text
    text.makeContiguousUTF8()
    var offsets = ScalarOffsets(text)
    let found = recogniser.mentions(in: text, context: context).map { mention in
      fields(of: mention, offset: offsets.scalars(before: mention.span.lowerBound))
    }
    known[key] = found
    return found
  }

  private func fields(of mention: TerritoryMention, offset: Int) -> [String] {
    let place = mention.place
    let country = place.level == .country ? place : place.country
    let hundredths = Int((mention.confidence * 100).rounded())
    var fields = [
      mention.written, "\(offset)", place.frenchName, place.level.name,
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
}

/// Unicode scalars before the bytes of a text, asked for in rising order: linear in all.
private struct ScalarOffsets {
  private let text: String
  private var bytes = 0
  private var scalars = 0

  init(_ text: String) {
    self.text = text
  }

  mutating func scalars(before offset: Int) -> Int {
    // A mention that starts before the last one is counted from the start again.
    if offset < bytes { (bytes, scalars) = (0, 0) }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes)
    scalars += utf8[start...].prefix(offset - bytes).count { $0 & 0xC0 != 0x80 }
    bytes = offset
    return scalars
  }
}

extension Diagnostic {
  fileprivate static func longRow(at place: SourcePlace) -> Self {
    Self(
      .warning, "territories-long-row", at: place,
      BilingualText(
        fr: "texte très long : il n'est écrit qu'à sa première mention, les suivantes s'en passent",
        en: "a very long text: it is written with its first mention only, the others go without"))
  }
}
