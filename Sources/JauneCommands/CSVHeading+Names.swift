import CSV
import CommandTree
import Diagnostics
import Text

extension CSVHeading {
  /// The number of the column that a user names, accents and capitals apart.
  ///
  /// - Throws: ``CommandFailure`` when the file has no such column.
  func cell(named name: String) throws -> Int {
    if let cell = firstCell(named: [name]) { return cell }
    let known = columns.map(\.name)
    let list = known.prefix(30).joined(separator: ", ")
    throw CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "le fichier n'a pas de colonne « \(name) »", en: "the file has no column “\(name)”"),
      suggestion: .didYouMean(EditDistance.nearest(to: name, among: known))
        ?? BilingualText(fr: "ses colonnes : \(list)", en: "its columns: \(list)"))
  }

  /// The column with the first of some usual names that the file has.
  func firstCell(named names: [String]) -> Int? {
    let known = columns.map { TextFold.folded($0.name) }
    return names.lazy.compactMap { known.firstIndex(of: TextFold.folded($0)) }.first
  }
}
