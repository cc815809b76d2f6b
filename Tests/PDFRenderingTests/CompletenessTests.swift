import Diagnostics
import Documents
import Testing

@testable import PDFRendering

/// What the planned pages of a whole document show, glued together, is what the document says.
@Suite struct CompletenessTests {
  private static let notes = (1...3).map { Note(mark: "\($0)", text: "Note \($0).") }

  private func plan(_ blocks: [Block]) -> DocumentPlan {
    let document = Document(title: "T", language: .french, blocks: blocks)
    return DocumentPlan(document, type: .fixed())
  }

  private func grid(columns: Int) -> Grid {
    let texts = HostileText.all
    return Grid(
      title: "Question", stubHeading: "Item", columns: (0..<columns).map { "Acteur \($0)" },
      rows: texts.indices.map { index in
        GridRow(
          "Item \(index)",
          (0..<columns).map { column in
            GridCell(
              .text(texts[(index + column) % texts.count]),
              notes: (index + column) % 5 == 0 ? [Self.notes[column % 3]] : [])
          })
      })
  }

  @Test(arguments: [1, 9, 14])
  func everyAnswerStandsOnPagesByteForByte(_ columns: Int) {
    let grid = grid(columns: columns)
    var shown = grid.rows.map { $0.cells.map { _ in [UInt8]() } }
    var called = grid.rows.map { $0.cells.map { _ in [Note]() } }
    for case .grid(_, let sheets, let index) in pieces(of: plan([.grid(grid)])) {
      let page = sheets.pages[index]
      for row in page.rows {
        #expect(row.label.hasPrefix("Item \(row.row)"))
        #expect(row.isContinuation == row.label.hasSuffix("(suite)"))
        for (column, cell) in zip(page.columns, row.cells) {
          guard case .text(let text) = cell.content else { continue }
          shown[row.row][column] += text.utf8
          called[row.row][column] += cell.notes
          #expect(cell.notes.allSatisfy(page.notes.contains), "a note stands where it is called")
        }
      }
    }
    for (index, row) in grid.rows.enumerated() {
      for (column, cell) in row.cells.enumerated() {
        guard case .text(let text) = cell.content else { continue }
        #expect(shown[index][column] == Array(text.utf8))
        #expect(called[index][column] == cell.notes)
      }
    }
  }

  private func table(columns: Int, cell: (Int, Int) -> String) -> Table {
    Table(
      title: "Tableau", stubHeading: "Acteur",
      columnGroups: [
        TableColumnGroup(columns: (0..<columns).map { TableColumn("Colonne \($0)") })
      ],
      parts: [
        TablePart(
          "Régions",
          rows: (0..<40).map { row in
            TableRow(
              "Acteur \(row)",
              (0..<columns).map { column in
                TableCell(
                  .text(cell(row, column)),
                  notes: (row + column) % 7 == 0 ? [Self.notes[column % 3]] : [])
              })
          })
      ])
  }

  @Test(arguments: [2, 40], [1, 300, 5_000])
  func everyFigureStandsOnPages(_ columns: Int, _ length: Int) {
    let table = table(columns: columns) { row, column in
      (row + column) % 11 == 0
        ? String(repeating: "mot ", count: max(1, length / 4)) : "\(row * column)"
    }
    var shown = table.parts[0].rows.map { $0.cells.map { _ in "" } }
    for case .table(_, let sheets, let index) in pieces(of: plan([.table(table)])) {
      let page = sheets.pages[index]
      let columns = sheets.panels[page.panel].columns
      let lines = sheets.lines(of: page.panel)
      for case .row(let part, let row, let range) in page.items {
        let rowLines = sheets.rowLines(part: part, row: row, in: lines, of: page.panel)
        for (cell, column) in columns.enumerated() {
          let all = rowLines.cells[cell]
          shown[row][column] += all[range.clamped(to: all.indices)].joined()
          guard rowLines.ends(cell: cell, in: range) else { continue }
          let notes = table.parts[part].rows[row].cells[column].notes
          #expect(notes.allSatisfy(page.notes.contains), "a note stands where it is called")
        }
      }
    }
    for (index, row) in table.parts[0].rows.enumerated() {
      #expect(shown[index] == row.cells.map { $0.text(in: .french) })
    }
  }

  @Test func everyWordOfProseStandsOnPages() {
    let texts = HostileText.all.filter { !$0.contains("\n") && !$0.contains("\r") }
    let runs = texts.map { Paragraph.Run($0, to: .part(Anchor("s"))) }
    let section = Section(title: "S", blocks: [], anchor: Anchor("s"))
    var shown = ""
    for case .prose(let lines) in pieces(
      of: plan([.paragraph(Paragraph(runs)), .section(section)]))
    {
      for piece in lines.joined() {
        #expect(piece.place == "t1")
        shown += piece.text
      }
    }
    #expect(Array(shown.utf8) == Array(texts.joined().utf8))
  }

  private func pieces(of plan: DocumentPlan) -> [PlannedPage.Content] {
    plan.pages.flatMap { $0.pieces.map(\.content) }
  }

  @Test(arguments: [(1, 1, 10), (10, 3, 10), (11, 3, 10), (25, 9, 10), (3, 9, 1)])
  func theLastLinesOfARowHaveRoomForItsLabel(_ lines: Int, _ label: Int, _ most: Int) {
    let row = RowLines(
      label: ["a"], continuedLabel: Array(repeating: "a", count: label),
      cells: [Array(repeating: "b", count: lines)])
    let ranges = row.ranges(perPage: most)
    #expect(ranges.flatMap(Array.init) == Array(0..<lines))
    #expect(ranges.allSatisfy { !$0.isEmpty && $0.count <= most })
    if ranges.count > 1, most >= 2 * label { #expect(ranges.last!.count >= label) }
  }
}
