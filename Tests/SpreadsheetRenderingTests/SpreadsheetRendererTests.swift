import Diagnostics
import Documents
import Files
import SpreadsheetRendering
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct SpreadsheetRendererTests {
  @Test func theSameDocumentGivesTheSameBytes() throws {
    let first = try SpreadsheetRenderer().bytes(of: .workbook)
    #expect(try SpreadsheetRenderer().bytes(of: .workbook) == first)
    #expect(first.starts(with: Array("PK\u{3}\u{4}".utf8)))
    // For readers of other makes: see .ci/verify/xlsx.py.
    if let folder = unsafe getenv("JAUNE_SPREADSHEETS") {
      try AtomicFile.write(first, to: unsafe String(cString: folder) + "/sample.xlsx")
      try AtomicFile.write(
        SpreadsheetRenderer().bytes(of: .linked),
        to: unsafe String(cString: folder) + "/linked.xlsx")
    }
  }

  /// Whoever adds sums up needs numbers, whatever the cell shows.
  @Test func moneySharesAndDifferencesAreNumbers() throws {
    let money = Money(120_000, currency: "EUR", text: "120\u{202F}000\u{A0}€")
    let near = Money(500.5, currency: "CHF", qualifier: "environ", text: "environ 500,50\u{A0}CHF")
    let contents: [TableCell.Content] = [
      .money(money), .money(near), .difference(3), .share(1, of: 400),
    ]
    let table = Table(
      title: "T", stubHeading: "Acteur",
      columnGroups: [
        TableColumnGroup(columns: ["Montant", "Autre", "Écart", "Part"].map { TableColumn($0) })
      ],
      parts: [TablePart(rows: [TableRow("Un", contents.map { TableCell($0) })])])
    let document = Document(title: "", language: .french, blocks: [.table(table)])
    let book = try BookReader(SpreadsheetRenderer().bytes(of: document))
    let numbers = book.sheets.flatMap { $0.cells.values.compactMap(\.number) }
    #expect(Set(numbers).isSuperset(of: ["120000", "500.5", "3", "0.0025"]))
    let styles = String(decoding: book.archive["xl/styles.xml"], as: UTF8.self)
    for format in [
      "#,##0\u{A0}&quot;€&quot;", "&quot;environ &quot;#,##0.00\u{A0}&quot;CHF&quot;", "+#,##0;",
      "&lt;\u{A0}1\u{202F}%",
    ] {
      #expect(styles.contains(format), "\(format)")
    }
  }

  @Test func anEmptyDocumentIsAWorkbook() throws {
    let document = Document(title: "", language: .english, blocks: [])
    #expect(try !SpreadsheetRenderer().bytes(of: document).isEmpty)
  }

  @Test func tablesWithoutRowsOrColumnsAreSheets() throws {
    let grid = Grid(title: "", columns: [], rows: [])
    let table = Table(title: "", columnGroups: [], parts: [])
    let labels = Grid(title: "", columns: [], rows: [GridRow("a", [])])
    let blocks: [Block] = [.grid(grid), .table(table), .grid(labels), .section("", [])]
    let document = Document(title: "", language: .french, blocks: blocks)
    #expect(try !SpreadsheetRenderer().bytes(of: document).isEmpty)
  }

  @Test func moreColumnsThanASheetHoldsAreRefused() {
    let columns = (0..<16_384).map { "\($0)" }
    let grid = Grid(
      title: "T", columns: columns, rows: [GridRow("a", columns.map { .text($0) })])
    let document = Document(title: "", language: .french, blocks: [.grid(grid)])
    #expect(throws: SpreadsheetError.tooLarge(title: "1 T")) {
      try SpreadsheetRenderer().bytes(of: document)
    }
  }

  @Test func aVeryLongAnswerDoesNoHarm() throws {
    let grid = Grid(
      title: "T", columns: ["A"],
      rows: [
        GridRow("r", [.text(String(repeating: "Une réponse sans fin. ", count: 50_000))]),
        GridRow("c", [.text("e" + String(repeating: "\u{301}", count: 200_000))]),
      ])
    let document = Document(title: "", language: .french, blocks: [.grid(grid)])
    #expect(try !SpreadsheetRenderer().bytes(of: document).isEmpty)
  }
}
