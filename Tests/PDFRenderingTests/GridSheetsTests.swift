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

  /// A wide grid of two short rows takes a sheet, not one for each of its panels.
  @Test func panelsOfShortRowsStandUnderOneAnother() {
    let grid = Grid(
      title: "Question", stubHeading: "Item", columns: (1...30).map { "Conseil régional \($0)" },
      rows: (1...2).map { row in
        GridRow("Item \(row)", (0..<30).map { .text("Une réponse de \($0) mots.") })
      })
    let sheets = GridSheets(
      grid, on: .landscape, below: 0, type: .fixed(), language: .french)
    #expect(sheets.pages.count > 2 && sheets.sheetCount == 1)
    #expect(sheets.pages.map(\.panel) == Array(sheets.panels.indices))
    #expect(sheets.pages[1].title == "Question (suite 1)" || sheets.pages.count == 3)
    #expect(sheets.pages.last?.title == "Question (fin)")
    let height = sheets.pages.indices.reduce(0.0) { $0 + sheets.height(of: $1, .fixed()) }
    #expect(height + 18 * Double(sheets.pages.count - 1) <= Paper.landscape.textHeight)
    // Where less than a third is free, what does not fit goes on the next sheet.
    let lowered = GridSheets(
      grid, on: .landscape, below: Paper.landscape.textHeight - 110, type: .fixed(),
      language: .french)
    #expect(lowered.sheetCount == 2 && lowered.pages.count == sheets.pages.count)
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
