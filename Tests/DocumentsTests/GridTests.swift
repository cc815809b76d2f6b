import Documents
import Testing

@Suite struct GridTests {
  private let grid = Grid(
    title: "Question 1",
    columnGroups: [
      GridColumnGroup("Régions", columns: [GridColumn("A"), GridColumn("B")]),
      GridColumnGroup("CESER", columns: [GridColumn("C")]),
      GridColumnGroup(columns: [GridColumn("D")]),
    ],
    rows: [
      GridRow(
        "Export",
        [
          .text("Oui", notes: [Note(mark: "2", text: "Deux")]), .text(""),
          .notAsked(in: .french), .text("Non", notes: [Note(mark: "1", text: "Un")]),
        ]),
      GridRow(
        "Culture",
        [
          .text(""), .text("X", notes: [Note(mark: "2", text: "Deux")]),
          .notAsked(in: .french), .text(""),
        ]),
    ])

  @Test func columnsRunThroughTheGroups() {
    #expect(grid.columns == ["A", "B", "C", "D"])
  }

  @Test func notesComeOnceInReadingOrder() {
    #expect(grid.notes.map(\.mark) == ["2", "1"])
  }

  @Test func spansAreCutToThePanel() {
    let spans = grid.spans(over: 1..<4)
    #expect(
      spans == [
        GridSpan(title: "Régions", columns: 1..<2), GridSpan(title: "CESER", columns: 2..<3),
        GridSpan(title: nil, columns: 3..<4),
      ])
  }

  @Test func aGridWithoutSpannersHasNoSpans() {
    #expect(Grid(title: "", columns: ["A"], rows: []).spans(over: 0..<1).isEmpty)
  }

  @Test(arguments: [("", "", false), ("Zone", "", true), ("", "Europe", true)])
  func stub(heading: String, label: String, expected: Bool) {
    let grid = Grid(
      title: "", stubHeading: heading, columns: ["A"], rows: [GridRow(label, [.text("Oui")])])
    #expect(grid.hasStub == expected)
  }
}
