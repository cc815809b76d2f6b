import CSV
import Diagnostics
import Territories
import Text

/// The territories that a cell names, as fields of a record.
struct TerritoryReader: MentionReader {
  /// What a cell is read with.
  struct Cell: Hashable {
    let text: String
    let zone: String
    let actor: String
    let category: String
  }

  static let command = "territories"

  private static let columns = [
    "mention", "offset", "name", "level", "country", "subdivision", "zone", "confidence",
  ]
  private static let detailColumns = ["country3", "nature", "misprint_of", "reason"]

  let recogniser: TerritoryRecogniser
  let cells: TerritoryColumns.Cells
  let hasDetails: Bool
  let language: Language

  var columns: [String] { Self.columns + (hasDetails ? Self.detailColumns : []) }

  func cell(of row: [String]) -> Cell {
    Cell(
      text: row[cells.text], zone: cells.zone.map { row[$0] } ?? "",
      actor: cells.actor.map { row[$0] } ?? "", category: cells.category.map { row[$0] } ?? "")
  }

  func forEachMention(in cell: Cell, _ body: ([String]) -> Void) {
    let category = RespondentCategory(named: cell.category)
    let context = TerritoryContext(
      zone: recogniser.zone(ofRow: cell.zone), category: category,
      home: recogniser.home(ofActor: cell.actor, category: category))
    var offsets = ScalarOffsets(cell.text)
    for mention in recogniser.mentions(in: cell.text, context: context) {
      body(fields(of: mention, offset: offsets.scalars(before: mention.span.lowerBound)))
    }
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
    if hasDetails {
      fields += [
        country?.iso3 ?? "", mention.nature.rawValue, mention.misprintOf ?? "",
        mention.reason[language],
      ]
    }
    return fields
  }
}
