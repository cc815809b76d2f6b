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
    let grid = Grid.hostile
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
