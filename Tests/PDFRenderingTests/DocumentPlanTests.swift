import Diagnostics
import Documents
import Testing

@testable import PDFRendering

@Suite struct DocumentPlanTests {
  private let prose = Block.paragraph(
    String(repeating: "De la prose qui se suit sans fin. ", count: 60))

  private func plan(_ blocks: [Block], numbersSections: Bool = false) -> DocumentPlan {
    DocumentPlan(
      Document(title: "Titre", language: .french, blocks: blocks), type: .fixed(),
      numbersSections: numbersSections)
  }

  @Test func sectionsAreNumberedIfAsked() {
    let table = Table(title: "Table", columnGroups: [], parts: [])
    let blocks = [
      Block.section("Un", [.section("Dedans", []), .table(table), .section("Encore", [])]),
      .section("Deux", [.section("Dedans", [])]),
    ]
    #expect(
      plan(blocks).entries.map(\.title) == ["Un", "Dedans", "Table", "Encore", "Deux", "Dedans"])
    #expect(
      plan(blocks, numbersSections: true).entries.map(\.title)
        == [
          "1\u{2002}Un", "1.1\u{2002}Dedans", "Table", "1.2\u{2002}Encore", "2\u{2002}Deux",
          "2.1\u{2002}Dedans",
        ])
  }

  @Test func contentsNameEveryTitleAndItsPage() {
    let plan = plan((1...60).map { .section("Section \($0)", [prose, prose]) })
    let lines = plan.contents.flatMap(\.self)
    #expect(lines.map(\.entry.title) == (1...60).map { "Section \($0)" })
    for line in lines {
      let titles = plan.pages[line.page].pieces.compactMap { piece in
        if case .heading(let entry, _) = piece.content { entry.title } else { nil }
      }
      #expect(titles.contains(line.entry.title))
    }
  }

  @Test func aSingleTitleNeedsNoContents() {
    #expect(plan([.section("Seule", [prose])]).contents.isEmpty)
  }

  @Test func nothingStandsBelowThePageAndNoHeadingAtItsFoot() {
    let plan = plan((1...40).map { .section("Section \($0)", [prose, prose, prose]) })
    for page in plan.pages {
      for piece in page.pieces {
        if case .prose(let lines) = piece.content {
          #expect(
            piece.y + Double(lines.count) * TextStyle.prose.leading <= page.paper.floor + 0.01)
          #expect(lines.count > 1, "neither widow nor orphan")
        }
      }
      if case .heading = page.pieces.last(where: { !$0.content.isSectionEnd })?.content {
        Issue.record("a heading at the foot of a page")
      }
    }
  }

  @Test func sectionsThatBeginEnd() {
    let plan = plan([
      .section("Un", [.section("Dedans", [prose]), .section("Vide", [])]), .section("Deux", []),
    ])
    var depth = 0
    for piece in plan.pages.flatMap(\.pieces) {
      if case .heading = piece.content { depth += 1 }
      if piece.content.isSectionEnd { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }

  @Test func aTitleAsLongAsABookLeavesRoomForAnswers() {
    let long = String(repeating: "Un titre sans fin ", count: 2_000)
    let grid = Grid(
      title: long, columns: ["A", "B"], rows: [GridRow("", [.text("a"), .text("b")])])
    let plan = plan([.section(long, [.grid(grid)])])
    for page in plan.pages {
      for piece in page.pieces {
        if case .grid(_, let sheets, let index) = piece.content {
          #expect(piece.y + sheets.height(of: index, .fixed()) <= page.paper.floor)
        }
      }
    }
  }
}

extension PlannedPage.Content {
  fileprivate var isSectionEnd: Bool { if case .sectionEnd = self { true } else { false } }
}
