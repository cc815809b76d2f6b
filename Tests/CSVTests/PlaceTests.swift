import CSV
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["2:1", "2:3"]]),
    ("a,b\r\né,à\r\n", [["2:1", "2:3"]]),
    ("a,b\r1,2\r\r3,4", [["2:1", "2:3"], ["4:1", "4:3"]]),
    ("\u{FEFF}a,b\n🙂é,x\n", [["2:1", "2:4"]]),
    ("a,b\n\"x\ny\nz\",2\n3,4\n", [["2:1", "4:4"], ["5:1", "5:3"]]),
    ("a,b\n\"x\r\ny\r\nz\",2\r\n3,4\r\n", [["2:1", "4:4"], ["5:1", "5:3"]]),
    ("a,b\n\"x\ry\",2\n3,4\n", [["2:1", "3:4"], ["4:1", "4:3"]]),
    ("sep=;\na;b\n1;2\n", [["3:1", "3:3"]]),
    ("a,b\n\"\"\"\",\"é\",\n", [["2:1", "2:6"]]),
    ("a,b\n\n\r\n\n1,2\n", [["5:1", "5:3"]]),
  ])
  func cellsKnowTheirPlace(text: String, places: [[String]]) {
    let reading = Reading(text)
    #expect(reading.places == places)
    #expect(reading.codes.isEmpty)
  }

  @Test func theFirstCellStandsInTheFirstColumn() {
    #expect(Reading("\u{FEFF},b\n").reports == ["1:1 csv-blank-heading"])
    #expect(Reading("\u{FEFF}a,\n1,x\n").reports == ["2:3 csv-cell-without-heading"])
  }

  @Test func mixedLineEndsAreLines() {
    let reading = Reading("a,b\r\n1,2\n3,4\r5,6\r\n\n\r7,8\n\n")
    #expect(reading.rows == [["1", "2"], ["3", "4"], ["5", "6"], ["7", "8"]])
    #expect(reading.places.map(\.first) == ["2:1", "3:1", "4:1", "7:1"])
    #expect(reading.codes.isEmpty)
  }

  @Test func spacesInCellsAreKept() {
    let reading = Reading("a,b,c\n  x , y\t,\" z \"\n , ,\n")
    #expect(reading.rows == [["  x ", " y\t", " z "], [" ", " ", ""]])
    #expect(reading.codes.isEmpty)
  }
}
