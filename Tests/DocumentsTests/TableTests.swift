import Documents
import Testing

@Suite struct TableTests {
  private let groups = [
    TableColumnGroup(columns: [TableColumn("Europe")]),
    TableColumnGroup("Amériques", columns: [TableColumn("Nord"), TableColumn("Sud")]),
  ]

  @Test func headsAreThoseOfAGrid() {
    let heads = Table(title: "T", columnGroups: groups, parts: []).heads
    #expect(heads.columns == ["Europe", "Nord", "Sud"])
    #expect(
      heads.spans(over: 0..<2) == [
        GridSpan(title: nil, columns: 0..<1), GridSpan(title: "Amériques", columns: 1..<2),
      ])
  }

  @Test(arguments: [("", "", false), ("Acteur", "", true), ("", "Lorraine", true)])
  func aHeadingOrALabelMakesAColumnOfLabels(heading: String, label: String, expected: Bool) {
    let table = Table(
      title: "T", stubHeading: heading, columnGroups: [],
      parts: [TablePart("Régions", rows: [TableRow(label, [])])])
    #expect(table.hasStub == expected)
  }

  @Test func notesComeOnceInReadingOrder() {
    let notes = ["1", "2"].map { Note(mark: $0, text: "Note \($0)") }
    let rows = [[notes[1]], [notes[0], notes[1]]].map {
      TableRow("", [TableCell(.nothing, notes: $0)])
    }
    let table = Table(
      title: "T", columnGroups: [TableColumnGroup(columns: [TableColumn("A")])],
      parts: rows.map { TablePart(rows: [$0]) })
    #expect(table.notes == [notes[1], notes[0]])
  }

  @Test(arguments: [
    (TableCell.Content.count(1_234_567), "1\u{202F}234\u{202F}567", "1,234,567"),
    (.count(-12), "−12", "−12"), (.count(999), "999", "999"),
    (.share(1, of: 8), "13\u{202F}%", "13%"),
    (.share(1, of: 336), "<\u{A0}1\u{202F}%", "<\u{A0}1%"),
    (.share(999, of: 1000), ">\u{A0}99\u{202F}%", ">\u{A0}99%"),
    (.share(0, of: 9), "0\u{202F}%", "0%"),
    (.share(9, of: 9), "100\u{202F}%", "100%"), (.difference(1200), "+1\u{202F}200", "+1,200"),
    (.difference(-3), "−3", "−3"), (.difference(0), "0", "0"),
    (.money(Money(5, currency: "EUR", text: "5\u{A0}€")), "5\u{A0}€", "5\u{A0}€"),
    (.share(0, of: 0), "–", "–"),
    (.nothing, "·", "·"), (.absent(label: "non posée"), "non posée", "non posée"),
  ])
  func cellsReadAsPeopleWriteThem(content: TableCell.Content, french: String, english: String) {
    #expect(TableCell(content).text(in: .french) == french)
    #expect(TableCell(content).text(in: .english) == english)
  }
}
