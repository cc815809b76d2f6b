import Documents
import Testing

@testable import PDFRendering

@Suite struct OrientationTests {
  private func papers(_ items: [FlowItem]) -> [Paper] {
    Orientation.papers(for: items) { item in
      if case .table = item { true } else { false }
    }
  }

  private let heading = FlowItem.heading(HeadingEntry(index: 0, level: 1, title: "Titre"))
  private let wide = FlowItem.table(
    Table(title: "", columnGroups: [], parts: []), HeadingEntry(index: 1, level: 1, title: ""))
  private let line = FlowItem.paragraph(Paragraph("Une ligne."))
  private let prose = FlowItem.paragraph(
    Paragraph(String(repeating: "De la prose. ", count: 200)))

  @Test func proseStandsUpright() {
    #expect(papers([heading, prose, line]) == [.portrait, .portrait, .portrait])
    #expect(papers([line]) == [.portrait])
  }

  @Test func headingsLieWithTheTableTheyHead() {
    #expect(papers([heading, wide]) == [.landscape, .landscape])
    #expect(
      papers([heading, prose, heading, wide]) == [.portrait, .portrait, .landscape, .landscape])
  }

  @Test func aFewLinesTurnNoSheet() {
    #expect(papers([wide, line, wide, line]) == Array(repeating: .landscape, count: 4))
    #expect(papers([wide, prose, wide]) == [.landscape, .portrait, .landscape])
  }
}
