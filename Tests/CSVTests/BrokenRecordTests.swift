import CSV
import Testing

@Suite struct BrokenRecordTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let rows: [[String]]
    let reports: [String]

    init(_ name: String, _ text: String, _ rows: [[String]], _ reports: [String]) {
      self.name = name
      self.text = text
      self.rows = rows
      self.reports = reports
    }

    var testDescription: String { name }
  }

  static let unclosed = [
    Case(
      "first record", "a,b,c\n1,\"x,3\n2,y,4\n3,z,5\n",
      [["1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"]], ["2:3 csv-unclosed-quote"]),
    Case(
      "last cell of its record", "a,b,c\n1,x,\"3\n2,y,4\n3,z,5\n",
      [["1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"]], ["2:5 csv-unclosed-quote"]),
    Case(
      "first cell of its record", "a,b,c\n\"1,x,3\n2,y,4\n3,z,5\n",
      [["1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"]], ["2:1 csv-unclosed-quote"]),
    Case(
      "last record", "a,b,c\n1,x,3\n2,\"é,4\n",
      [["1", "x", "3"], ["2", "é", "4"]], ["3:3 csv-unclosed-quote"]),
    Case(
      "last record, without a line end", "a,b,c\n1,x,3\n2,\"y,4",
      [["1", "x", "3"], ["2", "y", "4"]], ["3:3 csv-unclosed-quote"]),
    Case(
      "last cell of the file", "a,b\n1,x\n2,\"y",
      [["1", "x"], ["2", "y"]], ["3:3 csv-unclosed-quote"]),
    Case(
      "a doubled quote does not close", "a,b\n1,x\n2,\"y\"\"",
      [["1", "x"], ["2", "y\""]], ["3:3 csv-unclosed-quote"]),
    Case(
      "a lone quote at the end", "a,b\n1,x\n2,\"",
      [["1", "x"], ["2", ""]], ["3:3 csv-unclosed-quote"]),
    Case(
      "a record of one line among quoted ones",
      "\"a\",\"b\"\n\"1\",\"x\n\"2\",\"y\"\n\"3\",\"z\"\n\"4\",\"t\"\n",
      [["1", "x"], ["2", "y"], ["3", "z"], ["4", "t"]], ["2:5 csv-unclosed-quote"]),
    Case(
      "followed by quoted cells of several lines",
      "a,b,c\n1,\"x,3\n2,\"y\ny\",4\n3,\"z,z\",5\n",
      [["1", "x", "3"], ["2", "y\ny", "4"], ["3", "z,z", "5"]], ["2:3 csv-unclosed-quote"]),
    Case(
      "after a cell of several lines", "a,b,c\n\"1\n1\",\"x,3\n2,y,4\n3,z,5\n",
      [["1\n1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"]], ["3:4 csv-unclosed-quote"]),
    Case(
      "twice, in rows that follow each other", "a,b,c\n1,\"x,3\n2,\"y,4\n3,z,5\n4,t,6\n",
      [["1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"], ["4", "t", "6"]],
      ["2:3 csv-unclosed-quote", "3:3 csv-unclosed-quote"]),
    Case(
      "twice, far apart", "a,b,c\n1,\"x,3\n2,y,4\n3,z,5\n4,t,6\n5,\"u,7\n6,v,8\n",
      [
        ["1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"], ["4", "t", "6"], ["5", "u", "7"],
        ["6", "v", "8"],
      ],
      ["2:3 csv-unclosed-quote", "6:3 csv-unclosed-quote"]),
    Case(
      "followed by a quoted cell in the same row", "a,b,c\n1,\"x,\"3\"\n2,y,4\n",
      [["1", "x", "3"], ["2", "y", "4"]], ["2:3 csv-unclosed-quote"]),
    Case(
      "behind a blank", "a,b,c\n1, \"x,3\n2,y,4\n3,z,5\n",
      [["1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"]], ["2:4 csv-unclosed-quote"]),
    Case(
      "CRLF", "a;b;c\r\n1;\"x;3\r\n2;y;4\r\n3;z;5\r\n",
      [["1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"]], ["2:3 csv-unclosed-quote"]),
    Case(
      "CR", "a;b;c\r1;\"x;3\r2;y;4\r3;z;5\r",
      [["1", "x", "3"], ["2", "y", "4"], ["3", "z", "5"]], ["2:3 csv-unclosed-quote"]),
    Case(
      "one column", "Avis\nx\n\"y\nz\nt\n", [["x"], ["y"], ["z"], ["t"]],
      ["3:1 csv-unclosed-quote"]),
    Case(
      "a cell of several lines cut by the end of the file", "a,b,c\n1,x,3\n2,y,\"z\nt\nu",
      [["1", "x", "3"], ["2", "y", "z\nt\nu"]], ["3:5 csv-unclosed-quote"]),
  ]

  @Test(arguments: unclosed)
  func unclosedQuotesAreReadAround(test: Case) {
    let reading = Reading(test.text)
    #expect(reading.rows == test.rows)
    #expect(reading.reports == test.reports)
    #expect(reading.shapes.allSatisfy { $0 == .whole })
  }

  @Test(arguments: [
    ("a,\"b,c\n1,2,3\n4,5,6\n", ["a", "b", "c"], "1:3"),
    ("\"a,b,c\n1,2,3\n4,5,6\n", ["a", "b", "c"], "1:1"),
    ("a,b,\"c\n1,2,\"3\"\n4,5,6\n", ["a", "b", "c"], "1:5"),
    ("a;\"b;c\r\n1;2;3\r\n4;5;6\r\n", ["a", "b", "c"], "1:3"),
    ("a,\"b,c", ["a", "b", "c"], "1:3"),
  ])
  func unclosedQuotesInTheHeading(text: String, heading: [String], place: String) {
    let reading = Reading(text)
    #expect(reading.heading == heading)
    #expect(reading.reports == ["\(place) csv-unclosed-quote"])
    #expect(reading.rows == (text.count < 10 ? [] : [["1", "2", "3"], ["4", "5", "6"]]))
  }

  @Test func aRowThatCannotBeWonBackIsGivenUp() {
    let reading = Reading("a,b,c\n1,\"x\ny, z\nt,\"u\n2,y,4\n3,z,5\n")
    #expect(reading.rows.suffix(2) == [["2", "y", "4"], ["3", "z", "5"]])
    #expect(reading.shapes == [.broken(validCells: 1), .whole, .whole])
    #expect(reading.rows[0][0] == "1")
    #expect(reading.reports == ["2:3 csv-unclosed-quote"])
  }

  static let oddQuotes = [
    Case(
      "inner quotes before a separator", "a,b\n\"Il a dit \"oui\", puis non\",2\n3,4\n",
      [["Il a dit \"oui\", puis non", "2"], ["3", "4"]], ["2:12 csv-text-after-quote"]),
    Case(
      "inner quotes over several lines", "a,b\n1,\"Il a dit\n\"oui\", puis non\"\n3,4\n5,6\n",
      [["1", "Il a dit\n\"oui\", puis non"], ["3", "4"], ["5", "6"]],
      ["3:2 csv-text-after-quote"]),
    Case(
      "inner quotes in the middle", "a,b\n\"Il a dit \"oui\" puis non\",2\n3,4\n",
      [["Il a dit \"oui\" puis non", "2"], ["3", "4"]], ["2:12 csv-text-after-quote"]),
    Case(
      "a stray quote", "a,b\n12\" de long,2\n3,x\"\n", [["12\" de long", "2"], ["3", "x\""]],
      ["2:3 csv-stray-quote", "3:4 csv-stray-quote"]),
    Case(
      "blanks around quotes", "a,b\n1, \"x,y\" \n\"2\" ,3\n",
      [["1", "x,y"], ["2", "3"]],
      ["2:4 csv-blank-around-quotes", "3:1 csv-blank-around-quotes"]),
  ]

  @Test(arguments: oddQuotes)
  func oddQuotesAreReadAndReported(test: Case) {
    let reading = Reading(test.text)
    #expect(reading.rows == test.rows)
    #expect(reading.reports == test.reports)
  }

  /// Quotations at the start of cells, from a program that frames none.
  @Test(arguments: [1, 3, 1000])
  func quotesThatAreTextDoNotSwallowTheRest(rows: Int) {
    let text = "a,b,c,d\n" + String(repeating: "1,\"Oui\" dit-il,\"Non,4\n", count: rows)
    let reading = Reading(text)
    #expect(reading.rows.count == rows)
    #expect(
      reading.rows.allSatisfy { $0 == ["1", "\"Oui\" dit-il", "\"Non", "4"] || $0[2] == "Non" })
    #expect(reading.reports.prefix(1) == ["2:8 csv-text-after-quote"])
    let short = Reading("a,b,c\n\"x\"y,2,3\n4,5,6\n7,8,9\n")
    #expect(short.rows == [["\"x\"y", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]])
    #expect(short.reports == ["2:4 csv-text-after-quote"])
  }

  @Test(arguments: [
    Case(
      "short and long", "a,b,c\n1,2\n1,2,3,4\n1,2,3\n",
      [["1", "2"], ["1", "2", "3", "4"], ["1", "2", "3"]],
      ["2:1 csv-too-few-cells", "3:1 csv-too-many-cells"]),
    Case(
      "empty columns to the right", "a,b\n1,2,,\n3,4,\"\",\n", [["1", "2"], ["3", "4"]], []),
    Case(
      "a stray line", "a,b,c\n1,2,x\ny\n4,5,6\n", [["1", "2", "x"], ["y"], ["4", "5", "6"]],
      ["3:1 csv-stray-line"]),
    Case(
      "cut by a line break", "a,b,c,d\n1,x\ny,3,4\n5,6,7,8\n",
      [["1", "x\ny", "3", "4"], ["5", "6", "7", "8"]],
      ["3:1 csv-cut-by-line-break"]),
    Case(
      "empty cells left out at the ends",
      "a,b,c,d,e\n1,2,3\n4,5,6\n7,8,9\n1,2,3,4,5\n,,,,\n1,,,,\n",
      [
        ["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"], ["1", "2", "3", "4", "5"],
        ["", "", "", "", ""], ["1", "", "", "", ""],
      ],
      ["2:1 csv-too-few-cells", "3:1 csv-too-few-cells", "4:1 csv-too-few-cells"]),
  ])
  func raggedRowsAreReported(test: Case) {
    let reading = Reading(test.text)
    #expect(reading.rows == test.rows)
    #expect(reading.reports == test.reports)
  }

  @Test func aBrokenStretchInAWideFileCostsItsOwnRowOnly() {
    var text = "a,b,c,d,e\n"
    for row in 0..<2000 {
      text += row % 50 == 7 ? "\(row),\"x,y,z\n" : "\(row),\"p\",q,\"r\nr\",s\n"
    }
    let reading = Reading(text)
    #expect(reading.rows.count == 2000)
    #expect(reading.shapes.count { $0 == .whole } == 1960)
    #expect(reading.codes.count { $0 == "csv-unclosed-quote" } == 40)
    for (index, row) in reading.rows.enumerated() { #expect(row[0] == "\(index)") }
  }

  @Test func everyDiagnosticSaysWhatToDo() {
    for test in Self.unclosed {
      for diagnostic in Reading(test.text).diagnostics {
        #expect(diagnostic.suggestion != nil)
        #expect(diagnostic.message.french != diagnostic.message.english)
      }
    }
  }
}
