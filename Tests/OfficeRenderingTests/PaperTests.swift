import Documents
import Testing

@testable import OfficeRendering

/// Which paper text stands on beside what lies on its side.
@Suite struct PaperTests {
  private func grid(columns: Int) -> Block {
    let words = String(repeating: "mots d’une réponse ", count: 20)
    return .grid(
      Grid(
        title: "Q", columns: (1...columns).map { "Acteur \($0)" },
        rows: [GridRow("r", (1...columns).map { _ in .text(words) })]))
  }

  /// The paragraphs and headings of each run, and its paper.
  private func runs(_ blocks: [Block]) -> [(paper: Paper, texts: [String])] {
    let document = Document(title: "", language: .french, blocks: blocks)
    let planned = DocumentPlanner.plan(document, continuation: .split, drawsFigures: true)
    return planned.runs.map { run in
      (
        run.paper,
        run.pieces.compactMap { placed in
          switch placed.piece {
          case .heading(let heading): heading.text
          case .paragraph(let paragraph): paragraph.text
          default: nil
          }
        }
      )
    }
  }

  /// Text that goes on from upright pages stays there, and leaves no page to itself.
  @Test func textBeforeAWideGridGoesOnUpright() {
    let runs = runs([
      .paragraph("un"), grid(columns: 2), .paragraph("deux"), grid(columns: 7),
    ])
    #expect(runs.map(\.paper) == [.portrait, .landscape])
    #expect(runs.map(\.texts) == [["un", "deux"], []])
  }

  /// A heading stands over the grid it is of.
  @Test func headingsTurnWithTheirGrid() {
    let runs = runs([
      .section("A", [grid(columns: 2), .paragraph("deux")]),
      .section("B", [.paragraph("trois"), grid(columns: 7)]),
    ])
    #expect(runs.map(\.paper) == [.portrait, .landscape])
    #expect(runs.map(\.texts).last == ["B", "trois"])
    #expect(runs.first?.texts.last == "deux")
  }
}
