import Documents
import Testing

/// Whatever pages a grid is cut to, gluing them together gives the answers byte for byte.
@Suite struct GluedGridTests {
  @Test(arguments: OfficeFormat.allCases)
  func answersOfTheAnnex(format: OfficeFormat) throws {
    let cut = format.continuation == .split ? 10 : 0
    for (name, document) in try Annex.documents() where ["grilles", "rapport"].contains(name) {
      let read = try format.tables(of: document)
      let glued = try GluedGrids(read)
      let grids = document.numberedGrids
      #expect(!grids.isEmpty)
      #expect(read.tables.count >= glued.count + cut)
      for (index, grid) in grids { expect(grid, in: glued.cells(of: index, grid)) }
    }
  }

  @Test(arguments: OfficeFormat.allCases)
  func hostileAnswers(format: OfficeFormat) throws {
    let long = (1...900).map { "Phrase \($0), d’une réponse.\($0 % 9 == 0 ? "\n" : " ")" }
    let texts = HostileText.all + [long.joined()] + EnormousText.all.map(\.text).prefix(4)
    // Enough columns for panels; each answer stands in another place of its row.
    let columns = (1...9).map { "Acteur \($0)" }
    let rows = texts.enumerated().map { index, text in
      GridRow(
        "Item \(index)",
        columns.indices.map { $0 == index % 9 ? .text(text) : .text("Réponse \(index)-\($0)") })
    }
    let grid = Grid(title: "Q", stubHeading: "Item", columns: columns, rows: rows)
    let read = try format.tables(
      of: Document(title: "T", language: .french, blocks: [.grid(grid)]))
    expect(grid, in: try GluedGrids(read).cells(of: 0, grid))
  }

  private func expect(_ grid: Grid, in cells: [GluedGrids.Place: String]) {
    for row in grid.rows {
      for (cell, column) in zip(row.cells, grid.columns) {
        guard case .text(let text) = cell.content else { continue }
        let found = cells[GluedGrids.Place(row: grid.hasStub ? row.label : "", column: column)]
        #expect(found == text, "\(grid.title), \(row.label), \(column)")
      }
    }
  }
}
