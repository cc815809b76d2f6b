import Charts
import Diagnostics
import Documents
import Testing

@Suite struct BipartiteGraphTests {
  private func order(_ names: [String], in drawing: Drawing) -> [String] {
    drawing.lines.filter { names.contains($0.text) }
      .sorted { $0.position.y < $1.position.y }.map(\.text)
  }

  @Test func linksThatNeedNotCrossDoNot() {
    let drawing = BipartiteGraph(
      [.init("a", "z"), .init("b", "y"), .init("c", "x"), .init("b", "z")], language: .french
    ).drawing()
    let left = order(["a", "b", "c"], in: drawing)
    let right = order(["x", "y", "z"], in: drawing)
    #expect(
      (left, right) == (["a", "b", "c"], ["z", "y", "x"])
        || (left, right) == (["c", "a", "b"], ["x", "z", "y"])
        || (left, right) == (["c", "b", "a"], ["x", "y", "z"]))
  }

  private let graph = BipartiteGraph(
    lefts: [
      .init("1", "Centre", group: "Régions"), .init("2", "Centre", group: "CESER"),
      .init("3", "Alsace", group: "Régions"),
    ],
    rights: [.init("ML", "Mali", count: 8), .init("SN", "Sénégal")],
    links: [
      .init("1", "ML", weight: 3, title: "ensemble"), .init("2", "ML", isFirm: false),
      .init("3", "SN"), .init("9", "ML"), .init("1", "??"),
    ],
    ties: [.init("1", "2"), .init("1", "1"), .init("1", "9")],
    unit: CountUnit(one: "acteur", many: "acteurs"), language: .french)

  @Test func nodesOfOneNameAreTwo() {
    #expect(graph.drawing().words.filter { $0 == "Centre" }.count == 2)
  }

  @Test func groupsStandTogetherUnderTheirNames() {
    #expect(
      order(["Régions", "CESER", "Centre", "Alsace"], in: graph.drawing()).last == "Centre")
    let words = order(["Régions", "CESER"], in: graph.drawing())
    #expect(words == ["Régions", "CESER"])
  }

  @Test func linesAreToldApartByTheirKind() {
    let strokes = graph.drawing().all.compactMap { shape -> Stroke? in
      if case .path(_, _, let stroke) = shape { stroke } else { nil }
    }
    // Two firm links, a broken one and a tie; what leads nowhere is not drawn.
    #expect(strokes.count == 4)
    #expect(strokes.filter { !$0.dashes.isEmpty }.count == 1)
    #expect(strokes.filter { $0.ink == .text }.count == 1)
  }

  @Test func everyLineAndNodeIsTold() {
    let titles = graph.drawing().titles
    #expect(
      Set(["ensemble", "Centre – Mali", "Alsace – Sénégal", "Centre – Centre"])
        .isSubset(of: titles))
    #expect(titles.contains("Mali\u{A0}: 8 acteurs") && titles.contains("Sénégal\u{A0}: 1 acteur"))
  }

  @Test func aLargeGraphIsDrawnAtOnce() {
    let clock = ContinuousClock()
    let links = (0..<20_000).map { BipartiteGraph.Link("\($0 % 700)", "\($0 * 31 % 900)") }
    let time = clock.measure { _ = BipartiteGraph(links, language: .french).drawing() }
    #expect(time < .seconds(5))
  }
}
