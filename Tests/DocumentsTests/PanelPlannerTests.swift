import Documents
import Testing

@Suite struct PanelPlannerTests {
  private let prose = String(repeating: "Une réponse assez longue. ", count: 20)

  private func panels(width: Int, stub: String = "Europe", cells: [String]) -> [GridPanel] {
    let grid = Grid(
      title: "", columns: cells.map { _ in "Acteur" },
      rows: [GridRow(stub, cells.map { .text($0) })])
    let frame = PageFrame(width: width, edges: 4, gap: 3)
    return PanelPlanner(frame: frame, layout: PlainLayout(), readableWidth: 16).panels(of: grid)
  }

  private func total(_ panel: GridPanel) -> Int {
    panel.columnWidths.reduce(4, +) + panel.stubWidth + 3 * (panel.columns.count - 1)
      + (panel.stubWidth > 0 ? 3 : 0)
  }

  @Test func shortAnswersTakeNoMoreThanTheyNeed() {
    let panels = panels(width: 80, cells: ["Oui", "Non"])
    #expect(panels == [GridPanel(columns: 0..<2, stubWidth: 6, columnWidths: [6, 6])])
  }

  @Test func proseGetsTheRoomThatShortAnswersLeave() {
    let panel = panels(width: 80, cells: ["Oui", prose, "Oui"])[0]
    #expect(panel.columnWidths == [6, 80 - 4 - 6 - 9 - 12, 6])
  }

  @Test func columnsAreSharedOutEvenly() {
    let panels = panels(width: 80, cells: Array(repeating: prose, count: 4))
    #expect(panels.map(\.columns) == [0..<2, 2..<4])
    #expect(panels.allSatisfy { total($0) == 80 })
  }

  @Test func aGridWithoutLabelsHasNoStub() {
    let panels = panels(width: 40, stub: "", cells: [prose])
    #expect(panels == [GridPanel(columns: 0..<1, stubWidth: 0, columnWidths: [36])])
  }

  @Test func aGridWithoutColumnsHasOnePanel() {
    #expect(panels(width: 40, cells: []).map(\.columns) == [0..<0])
  }

  @Test(arguments: 1...200)
  func everyColumnIsInOnePanelThatFits(width: Int) {
    let panels = panels(width: width, cells: ["Oui", prose, "", "Europe, Asie", prose, prose, "/"])
    #expect(panels.flatMap(\.columns) == Array(0..<7))
    #expect(panels.allSatisfy { $0.columnWidths.allSatisfy { $0 >= 1 } })
    // Below that, a stub, a column and their rules do not fit at all.
    if width >= 14 { #expect(panels.allSatisfy { total($0) <= width }) }
  }
}
