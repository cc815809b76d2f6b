import CSV

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
    Cells(
      text: try heading.cell(named: text), zone: try zone.map(heading.cell),
      actor: try actor.map(heading.cell) ?? heading.firstCell(named: ["actor", "acteur"]),
      category: try category.map(heading.cell)
        ?? heading.firstCell(named: ["category", "categorie", "form", "formulaire"]))
  }
}
