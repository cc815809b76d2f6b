import CSV
import CommandTree
import Diagnostics
import Text

/// The columns of a file that tell about territories, by the names a user gives.
struct TerritoryColumns {
  /// Their numbers in the file.
  struct Cells {
    var text: Int
    var zone: Int?
    var actor: Int?
    var category: Int?
  }

  let text: String
  let zone: String?
  let actor: String?
  let category: String?

  /// - Throws: ``CommandFailure`` when the file has no such column.
  func cells(in heading: CSVHeading) throws -> Cells {
    let names = heading.columns.map { TextFold.folded($0.name) }
    func cell(_ name: String) throws -> Int {
      if let cell = names.firstIndex(of: TextFold.folded(name)) { return cell }
      throw Self.unknown(name, heading)
    }
    func usual(_ words: [String]) -> Int? {
      words.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    return Cells(
      text: try cell(text), zone: try zone.map(cell),
      actor: try actor.map(cell) ?? usual(["actor", "acteur"]),
      category: try category.map(cell) ?? usual(["category", "categorie", "form", "formulaire"]))
  }

  private static func unknown(_ name: String, _ heading: CSVHeading) -> CommandFailure {
    let known = heading.columns.map(\.name)
    let list = known.prefix(30).joined(separator: ", ")
    return CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "le fichier n'a pas de colonne « \(name) »", en: "the file has no column “\(name)”"),
      suggestion: .didYouMean(EditDistance.nearest(to: name, among: known))
        ?? BilingualText(fr: "ses colonnes : \(list)", en: "its columns: \(list)"))
  }
}
