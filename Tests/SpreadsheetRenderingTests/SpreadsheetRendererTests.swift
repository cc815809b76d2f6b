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
