import Documents
import Testing

@Suite struct PaginationPropertyTests {
  /// Pieces that meet at every kind of cut.
  private static let pieces = [
    "oui", "Non. ", "Une phrase assez longue pour être coupée. ", "\n", "\n\n", "\r\n", "  ",
    "« Quoi ? » ",
    "anticonstitutionnellement", "é", "e\u{301}", "\u{A0}", "👩‍👩‍👧", "\u{202E}", "- ", "\t", "…",
    "M. X",
  ]

  private static let note = Note(mark: "1", text: "Une note un peu longue pour sa page.")

  private static func text(using generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...40, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
  }

  private static func cell(using generator: inout SeededGenerator) -> GridCell {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: .notAsked(in: .french)
    case 1: .text(text(using: &generator), notes: [note])
    default: .text(text(using: &generator))
    }
  }

  /// Grids of all sizes, on pages of all heights and widths.
  @Test(arguments: 1...300)
  func pagesGluedTogetherAreTheGrid(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let columnCount = Int.random(in: 0...7, using: &generator)
    let grid = Grid(
      title: "Question 3 : Où ?", stubHeading: "Zone",
      columns: (0..<columnCount).map { "Acteur \($0)" },
      rows: (0..<Int.random(in: 0...8, using: &generator)).map { row in
        GridRow("Item \(row)", (0..<columnCount).map { _ in Self.cell(using: &generator) })
      })
    let frame = PageFrame(
      width: Int.random(in: 10...150, using: &generator),
      height: Bool.random(using: &generator) ? Int.random(in: -1...60, using: &generator) : nil,
      edges: 4, gap: 3, ruleHeight: Int.random(in: 0...1, using: &generator))
    let layout = PlainLayout()
    let panels = PanelPlanner(frame: frame, layout: layout, readableWidth: 16).panels(of: grid)
    let pages = GridPaginator(frame: frame, panels: panels, layout: layout)
      .pages(of: grid, in: .french)

    expectAnswers(of: grid, on: pages)
    expectHonestLines(on: pages, panels)
    expectOrder(of: pages, panels)
    #expect(pages.allSatisfy { !$0.rows.isEmpty } || grid.rows.isEmpty)
    #expect(pages.indices.allSatisfy { pages[$0].continuation.page == $0 + 1 })
  }

  private func expectAnswers(of grid: Grid, on pages: [GridPage]) {
    for (rowIndex, row) in grid.rows.enumerated() {
      for (columnIndex, cell) in row.cells.enumerated() {
        let fragments = pages.filter { $0.columns.contains(columnIndex) }.flatMap { page in
          page.rows.filter { $0.row == rowIndex }
            .map { $0.cells[columnIndex - page.columns.lowerBound] }
        }
        switch cell.content {
        case .text(let text):
          #expect(Array(fragments.map(\.answer).joined().utf8) == Array(text.utf8))
          for later in fragments.dropFirst() {
            let first = later.answer.first
            #expect(first?.isWhitespace != true)
          }
        case .absent:
          #expect(!fragments.isEmpty && fragments.allSatisfy { $0.answer.isEmpty })
        }
        #expect(fragments.flatMap(\.notes) == cell.notes)
      }
    }
  }

  /// What is printed is what the fragment holds, but for blanks, and fits its column.
  private func expectHonestLines(on pages: [GridPage], _ panels: [GridPanel]) {
    for page in pages {
      for row in page.rows {
        for (cell, width) in zip(row.cells, panels[page.panel].columnWidths) {
          guard case .text(let text) = cell.content else { continue }
          #expect(cell.lines.joined().filter(\.isInk) == text.filter(\.isInk))
          #expect(cell.lines.allSatisfy { $0.withoutTrailingBlanks.count <= width })
        }
      }
    }
  }

  /// Down a panel before the next one, and down the rows in each.
  private func expectOrder(of pages: [GridPage], _ panels: [GridPanel]) {
    let order = pages.flatMap { page in page.rows.map { [page.panel, $0.row] } }
    #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(Set(pages.map(\.panel)) == Set(panels.indices))
  }
}

extension CellFragment {
  /// The part of the answer a page shows.
  var answer: Substring {
    switch content {
    case .text(let text): text
    case .absent: ""
    }
  }
}

extension Character {
  fileprivate var isInk: Bool { !isWhitespace }
}
