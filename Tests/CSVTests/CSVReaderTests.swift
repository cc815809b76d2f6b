import CSV
import Testing

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["1", "2"]]),
    ("a,b\r1,2\r", [["1", "2"]]),
    ("a,b\n1,2", [["1", "2"]]),
    ("a,b\n1,\n", [["1", ""]]),
    ("a,b\n1,", [["1", ""]]),
    ("a,b\n\n\r\n1,2\n\n", [["1", "2"]]),
    ("a,b\n1,\"x \"\"y\"\"\r\nz\"\r\n", [["1", "x \"y\"\r\nz"]]),
    ("a;b\n1; 2 \n", [["1", " 2 "]]),
    ("sep=|\na|b\n1|2,3\n", [["1", "2,3"]]),
  ])
  func readsRegularFiles(text: String, rows: [[String]]) {
    let reading = Reading(text)
    #expect(reading.heading == ["a", "b"])
    #expect(reading.rows == rows)
    #expect(reading.codes.isEmpty)
  }
}
