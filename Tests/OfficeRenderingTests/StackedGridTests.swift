import Documents
import Testing

@testable import OfficeRendering

/// Short grids share pages; figures are in the list of contents.
@Suite struct StackedGridTests {
  private func grid(_ number: Int, rows: Int = 2, columns: Int = 30) -> Block {
    .grid(
      Grid(
        title: "Question \(number)", stubHeading: "Item",
        columns: (1...columns).map { "Conseil régional \($0)" },
        rows: (1...rows).map { row in
          GridRow("Item \(row)", (0..<columns).map { .text("Réponse \($0) de la ligne.") })
        }))
  }

  private func plan(_ blocks: [Block], _ continuation: GridContinuation) -> PlannedDocument {
    DocumentPlanner.plan(
      Document(title: "T", language: .french, blocks: blocks), continuation: continuation,
      drawsFigures: true)
  }

  @Test(arguments: [GridContinuation.split, .flow])
  func panelsOfShortRowsStandUnderOneAnother(_ continuation: GridContinuation) {
    let planned = plan([grid(1), grid(2)], continuation)
    let pieces = planned.runs.flatMap(\.pieces)
    let titles = pieces.compactMap { placed -> String? in
      if case .table(let table) = placed.piece { table.plainTitle } else { nil }
    }
    #expect(titles.count > 4 && titles.first == "Question 1" && titles.last == "Question 2 (fin)")
    // The contents, then the grids.
    #expect(planned.pageCount <= 3)
    #expect(planned.contents.map(\.page).allSatisfy { (2...3).contains($0) })
  }

  @Test func aLongGridBeginsWhereAThirdIsFree() {
    let planned = plan([grid(1, columns: 5), grid(2, rows: 120, columns: 5)], .split)
    let begins = planned.runs.flatMap(\.pieces).compactMap { placed -> (String, Bool)? in
      if case .table(let table) = placed.piece {
        (table.plainTitle, placed.startsPage)
      } else {
        nil
      }
    }
    #expect(begins.prefix(2).map(\.0) == ["Question 1", "Question 2"])
    #expect(begins[1].1 == false && begins.dropFirst(2).allSatisfy(\.1))
    #expect(planned.contents.map(\.page) == [2, 2])
  }

  @Test(arguments: OfficeFormat.allCases)
  func figuresAreInTheContents(format: OfficeFormat) throws {
    let figure = Figure(
      title: "Figure 1 – Une figure", description: "D",
      drawing: Drawing(width: 300, height: 100, shapes: []))
    let document = Document(
      title: "T", language: .french,
      blocks: [.section("Chapitre", [grid(1, columns: 3), .figure(figure)])])
    let planned = DocumentPlanner.plan(
      document, continuation: format.continuation, drawsFigures: true)
    #expect(
      planned.contents.map(\.heading.text) == ["Chapitre", "Question 1", "Figure 1 – Une figure"])
    let entry = try #require(planned.contents.last?.heading.entry)
    let xml = try format.xml(document)
    let level =
      format.isODT
      ? "<text:h text:style-name=\"Caption\" text:outline-level=\"2\">"
      : "<w:pStyle w:val=\"Caption\"/><w:outlineLvl w:val=\"1\"/>"
    #expect(xml.contains(level))
    #expect(xml.contains(format.isODT ? "text:name=\"\(entry)\"" : "w:name=\"\(entry)\""))
  }
}
