import Diagnostics
import Documents
import Testing

@testable import PDFRendering

@Suite struct GridSheetsTests {
  /// What the pages show of each cell, glued together.
  private func answers(_ sheets: GridSheets) -> [[String]] {
    var answers = sheets.grid.rows.map { $0.cells.map { _ in "" } }
    for page in sheets.pages {
      for row in page.rows {
        for (column, cell) in zip(page.columns, row.cells) {
          if case .text(let text) = cell.content { answers[row.row][column] += text }
        }
      }
    }
    return answers
  }

  @Test(arguments: [Paper.portrait, .landscape], [0.0, 120.0])
  func pagesGluedTogetherAreTheAnswers(_ paper: Paper, _ used: Double) {
    let texts = HostileText.all
    let grid = Grid(
      title: "Question", captions: ["Ligne"], stubHeading: "Item",
      columns: (1...9).map { "Acteur \($0)" },
      rows: texts.indices.map { index in
        GridRow("Item \(index)", (0..<9).map { .text(texts[(index + $0) % texts.count]) })
      })
    let sheets = GridSheets(
      grid, on: paper, below: used, type: .fixed(), language: .french)
    #expect(
      answers(sheets)
        == grid.rows.map { row in
          row.cells.map { cell in
            if case .text(let text) = cell.content { text } else { "" }
          }
        })
    #expect(sheets.pages.count > 2)
    #expect(sheets.pages.last?.title == "Question (fin)")
  }

  @Test func pagesStayOnTheirPaper() {
    let note = Note(mark: "1", text: String(repeating: "Une note. ", count: 60))
    let prose = String(repeating: "Une réponse développée. ", count: 90)
    let grid = Grid(
      title: String(repeating: "Un titre assez long ", count: 12), captions: ["Ligne"],
      stubHeading: "Item",
      columnGroups: (1...3).map { group in
        GridColumnGroup(
          "Groupe \(group)", columns: (1...3).map { GridColumn("Acteur de nom \($0)") })
      },
      rows: (1...20).map { index in
        GridRow(
          "Item \(index)",
          (0..<9).map { .text($0 == index % 9 ? prose : "Oui") }
            .enumerated().map { $0 == 2 ? GridCell($1.content, notes: [note]) : $1 })
      })
    for paper in [Paper.portrait, .landscape] {
      let type = TypeCase.fixed()
      let sheets = GridSheets(grid, on: paper, below: 0, type: type, language: .french)
      for index in sheets.pages.indices {
        #expect(sheets.height(of: index, type) <= paper.textHeight)
      }
      for panel in sheets.panels {
        let gap = 2 * GridSheets.padding * Double(Paper.unit)
        let width =
          Double(panel.stubWidth + panel.columnWidths.reduce(0, +))
          + gap * Double(panel.columnWidths.count + 1)
        #expect(width <= paper.textWidth * Double(Paper.unit) + 1)
      }
    }
  }
}
