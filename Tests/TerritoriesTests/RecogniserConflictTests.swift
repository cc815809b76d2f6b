import Testing

@testable import Territories

@Suite struct RecogniserConflictTests {
  let recogniser = TerritoryRecogniser()

  func zone(_ name: String) throws -> Zone { try #require(recogniser.zone(ofRow: name)) }

  @Test(arguments: [
    (
      "Cuba", "Amérique du Sud", ["Europe", "Amérique du Nord", "Amérique du Sud"],
      ZoneConflictCause.form
    ),
    (
      "Pérou", "Amérique centrale et Caraïbes",
      ["Amérique centrale et Caraïbes", "Amérique du Sud"], .shiftedRow
    ),
    ("Turquie", "Europe", ["Europe", "Moyen-Orient"], .convention),
    ("France", "Amérique du Nord", ["Europe", "Amérique du Nord"], .respondent),
    ("Japon", "Europe", ["Europe", "Amérique du Nord", "Amérique du Sud", "Asie"], .respondent),
  ])
  func causes(
    _ text: String, _ row: String, _ offered: [String], _ cause: ZoneConflictCause
  ) throws {
    let declared = try zone(row)
    let rows = ZoneRows(offered: try offered.map(zone), empty: [])
    let context = TerritoryContext(zone: declared)
    let mention = try #require(recogniser.mentions(in: text, context: context).first)
    let conflict = try #require(ZoneConflict(mention, declared: declared, rows: rows))
    #expect(conflict.cause == cause)
    #expect(conflict.text.french.contains(row))
  }

  @Test func noConflictInItsOwnRow() throws {
    let declared = try zone("Asie")
    let mention = try #require(recogniser.mentions(in: "Japon").first)
    #expect(
      ZoneConflict(mention, declared: declared, rows: ZoneRows(offered: [declared], empty: []))
        == nil)
  }
}
