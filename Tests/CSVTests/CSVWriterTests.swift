import CSV
import Testing

@Suite struct CSVWriterTests {
  private func text(_ style: CSVWriter.Style, _ records: [[String]]) -> String {
    var writer = CSVWriter(style)
    for record in records { writer.append(record) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\n"),
    (["x\ny", ""], "\"x\ny\",\n"),
    ([""], "\"\"\n"), ([" x", "y "], "\" x\",\"y \"\n"), (["=1+1", "-"], "=1+1,-\n"),
    (["sep=;"], "\"sep=;\"\n"), (["\u{FEFF}a"], "\"\u{FEFF}a\"\n"),
  ])
  func standardCells(record: [String], line: String) {
    #expect(text(.standard, [record]) == line)
  }

  @Test(arguments: [
    (["a;b", "c,d"], "\"a;b\";c,d\r\n"),
    (["=1+1", "@x", "+a", "-2+3"], "\"'=1+1\";\"'@x\";\"'+a\";\"'-2+3\"\r\n"),
    (["-2", "+33 6", "-1,5 %", "-"], "-2;+33 6;-1,5 %;-\r\n"),
  ])
  func frenchExcelCells(record: [String], line: String) {
    #expect(text(.frenchExcel, [record]) == "\u{FEFF}" + line)
  }

  /// What is written is what is read, but for the apostrophe that disarms formulas in Excel's style.
  @Test(arguments: [CSVWriter.Style.standard, .frenchExcel])
  func whatIsWrittenIsRead(style: CSVWriter.Style) {
    let pieces = [
      "\"", ",", ";", "\n", "\r", "\r\n", " ", "\t", "'", "=", "-", "é", "🙂", "x", "12", "\u{FEFF}",
      "\u{A0}", "sep=;", "%PDF-", "\0",
    ]
    var random = SplitMix64(21)
    for _ in 0..<1000 * fuzzFactor {
      let columns = Int.random(in: 1...5, using: &random)
      var writer = CSVWriter(style)
      let heading = (0..<columns).map { "h\($0)" }
      writer.append(heading)
      let rows = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        (0..<columns).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            pieces.randomElement(using: &random)!
          }.joined()
        }
      }
      for row in rows { writer.append(row) }
      let separator = UInt8(ascii: style == .standard ? "," : ";")
      let reading = Reading(
        bytes: writer.bytes, format: CSVFormat(separator: separator, encoding: .utf8))
      #expect(reading.heading == heading)
      #expect(reading.codes.filter { $0 != "csv-nul" }.isEmpty)
      #expect(reading.rows.count == rows.count)
      for (read, written) in zip(reading.rows.joined(), rows.joined()) {
        #expect(read == written || style == .frenchExcel && isDisarmed(read, written))
      }
    }
  }

  private func isDisarmed(_ read: String, _ written: String) -> Bool {
    guard let first = written.utf8.first else { return false }
    return "=+-@\t\r".utf8.contains(first) && read == "'" + written
  }

  @Test func aFirstCellIsNeverADeclaration() {
    for cell in ["sep=;", "SEP=|", "%PDF-1.4", "\u{FEFF}x", "PK\u{3}\u{4}", "'x'"] {
      for style in [CSVWriter.Style.standard, .frenchExcel] {
        var writer = CSVWriter(style)
        writer.append([cell])
        writer.append(["y"])
        let reading = Reading(bytes: writer.bytes)
        #expect(reading.rows == [["y"]])
        #expect(reading.codes.isEmpty)
      }
    }
  }
}
