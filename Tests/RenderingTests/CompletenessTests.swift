import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Rendering

/// Nothing that actors wrote is lost on its way into a page.
@Suite struct CompletenessTests {
  /// What HTML can hold as it is; what it cannot is tested cell by cell.
  static let answers = HostileText.all + SamplePage.answers.flatMap(\.self)

  static let grid: Grid = {
    let rows = stride(from: 0, to: answers.count - 2, by: 3)
    return Grid(
      title: "Réponses", stubHeading: "Item",
      columnGroups: [
        GridColumnGroup(columns: [GridColumn("A"), GridColumn("B"), GridColumn("C")])
      ],
      rows: rows.map { start in
        GridRow(
          "\(start)",
          (start..<start + 3).map { GridCell(.text(answers[$0]), anchor: Anchor("\($0)")) })
      })
  }()

  static let document = Document(title: "T", language: .french, blocks: [.grid(grid)])

  @Test func everyAnswerIsInItsPlace() throws {
    let table = try #require(PageReader(HTMLRenderer().render(Self.document)).tables.first)
    // The head is a row too, without cells of its own.
    let rows = table.filter { !$0.isEmpty }
    #expect(rows.count == Self.grid.rows.count)
    for (row, read) in zip(Self.grid.rows, rows) {
      for (cell, text) in zip(row.cells, read.map(\.text)) {
        #expect(cell.content == .text(text))
      }
    }
  }

  @Test(arguments: [nil, 58, 20, 7, 1])
  func everyAnswerIsWhole(pageLines: Int?) {
    let renderer = HTMLRenderer(pageLines: pageLines)
    for document in [Self.document, SamplePage.document] {
      let index = HTMLIndex(document)
      let texts = PageReader(renderer.render(document)).namedCells
      var count = 0
      for cell in document.gridCells {
        guard case .text(let answer) = cell.content, let anchor = cell.anchor else { continue }
        count += 1
        let read = index.name(of: anchor).flatMap { texts[$0] }
        #expect(read.map { Array($0.utf8) } == Array(answer.utf8))
      }
      #expect(count == texts.count && count > 10)
    }
  }
}

extension Document {
  var gridCells: [GridCell] {
    func cells(_ blocks: [Block]) -> [GridCell] {
      blocks.flatMap { block -> [GridCell] in
        switch block {
        case .section(let section): cells(section.blocks)
        case .grid(let grid): grid.rows.flatMap(\.cells)
        default: []
        }
      }
    }
    return cells(blocks)
  }
}
