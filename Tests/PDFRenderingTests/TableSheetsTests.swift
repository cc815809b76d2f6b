import Diagnostics
import Documents
import Testing

@testable import PDFRendering

@Suite struct TableSheetsTests {
  private func table(rows: Int, columns: Int = 4, cell: String = "12") -> Table {
    Table(
      title: "Table", stubHeading: "Acteur",
      columnGroups: [
        TableColumnGroup(columns: (0..<columns).map { TableColumn("Colonne \($0)") })
      ],
      parts: ["Régions", "CESER"].map { title in
        TablePart(
          title,
          rows: (0..<rows).map { row in
            TableRow("Acteur \(row)", (0..<columns).map { _ in TableCell(.text(cell)) })
          } + [
            TableRow("Ensemble", kind: .total, (0..<columns).map { TableCell(.count($0)) })
          ])
      }, bases: ["Base : tous."])
  }

  private func sheets(_ table: Table, _ paper: Paper = .portrait) -> TableSheets {
    TableSheets(table, on: paper, below: 0, type: .fixed(), language: .french)
  }

  @Test(arguments: [1, 20, 33, 34, 35, 36, 37, 300])
  func everyRowStandsOnceOnAPage(_ rows: Int) {
    let table = table(rows: rows)
    let sheets = sheets(table)
    var seen: [[Int]] = table.parts.map { _ in [] }
    for page in sheets.pages {
      #expect(page.height <= Paper.portrait.textHeight)
      for case .row(let part, let row, _) in page.items { seen[part].append(row) }
    }
    #expect(seen == table.parts.map { Array($0.rows.indices) })
  }

  @Test(arguments: [33, 34, 35, 36, 37, 38])
  func noTotalBeginsAPageAndNoTitleEndsOne(_ rows: Int) {
    let table = table(rows: rows)
    for page in sheets(table).pages {
      if case .part = page.items.last { Issue.record("a title alone") }
      let first = page.items.first { if case .row = $0 { true } else { false } }
      if case .row(let part, let row, _) = first {
        #expect(table.parts[part].rows[row].kind == .body)
      }
    }
  }

  @Test func partsThatGoOnSaySo() {
    let sheets = sheets(table(rows: 80))
    guard case .part(let part, true) = sheets.pages[1].items[0] else {
      Issue.record("no title")
      return
    }
    #expect(sheets.partTitle(part, isContinuation: true) == "Régions (suite)")
    #expect(sheets.title(of: 1) == "Table (suite 1)" || sheets.pages.count < 4)
  }

  @Test func aRowHigherThanAPageGoesOn() {
    let text = String(repeating: "Un texte trop long pour une page. ", count: 400)
    let table = table(rows: 1, cell: text)
    let sheets = sheets(table)
    var lines: [Int] = []
    for page in sheets.pages {
      for case .row(0, 0, let range) in page.items { lines += range }
    }
    #expect(lines == Array(0..<sheets.lines(of: 0).rowLines(of: table.parts[0].rows[0]).count))
    #expect(sheets.pages.count > 1)
  }

  @Test func manyColumnsAreCutIntoPanels() {
    let sheets = sheets(table(rows: 3, columns: 60), .landscape)
    #expect(sheets.panels.flatMap(\.columns) == Array(0..<60))
    for index in sheets.panels.indices {
      #expect(sheets.lines(of: index).width <= Paper.landscape.textWidth)
    }
  }
}
