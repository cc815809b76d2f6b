import Diagnostics
import Files
import Testing

@testable import CSV

@Suite struct DifferentialFuzzTests {
  private struct Record: Equatable {
    var start: Int
    var end: Int
    var cells: [[UInt8]]
    var fields: [CSVField]
    var shape: RecordShape
  }

  private func file(_ bytes: [UInt8]) -> CSVFile {
    CSVFile(
      name: "t.csv", bytes: ByteStorage(bytes), encoding: .utf8, dialect: .standard, start: 0)
  }

  private func records(
    _ file: CSVFile, expecting: Int? = nil, lookAhead: Int = StructuralScanner.largestChunk
  ) -> [Record] {
    var reader = CSVReader(file, from: 0, lookAhead: lookAhead)
    reader.expectedFields = expecting
    var result: [Record] = []
    while reader.next() {
      var cells: [[UInt8]] = []
      for index in reader.fields.indices {
        let value = unsafe reader.unsafeValue(at: index)
        unsafe cells.append(Array(value.bytes))
        if let offset = unsafe value.offset {
          let stored = unsafe Array(file.bytes.unsafeBytes[offset..<offset + cells[index].count])
          #expect(stored == cells[index])
        }
      }
      result.append(
        Record(
          start: reader.recordStart, end: reader.position, cells: cells, fields: reader.fields,
          shape: reader.shape))
    }
    return result
  }

  /// Blanks at the ends left aside: libcsv drops those of unquoted cells, we keep them.
  private func trimmed(_ cell: [UInt8]) -> [UInt8] {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    return Array(cell.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }

  /// Without a heading to compare with, a file that opens no endless quote reads as libcsv reads it.
  private func agrees(_ bytes: [UInt8]) -> Bool {
    let file = file(bytes)
    var reader = CSVReader(file, from: 0, lookAhead: 128)
    reader.recoveryAllowance = 0
    var ours: [[[UInt8]]] = []
    while reader.next() {
      ours.append(
        reader.fields.indices.map { index in
          let value = unsafe reader.unsafeValue(at: index)
          return unsafe trimmed(Array(value.bytes))
        })
    }
    return ours == WholeFileParse(bytes).records.map { $0.map(trimmed) }
  }

  @Test func cellsAreThoseOfLibCSV() {
    var random = SplitMix64(1)
    for round in 0..<3000 * fuzzFactor {
      let bytes =
        round.isMultiple(of: 2)
        ? HostileText.noise(&random, upTo: 60)
        : HostileText.table(
          &random, columns: Int.random(in: 1...5, using: &random), rows: 8, breaks: round % 5)
      guard agrees(bytes) else {
        Issue.record("round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test func chunkBordersDoNotShow() {
    var random = SplitMix64(2)
    for round in 0..<300 * fuzzFactor {
      let columns = Int.random(in: 1...5, using: &random)
      let bytes = HostileText.table(&random, columns: columns, rows: 40, breaks: round % 3)
      let expecting = round.isMultiple(of: 2) ? columns : nil
      let whole = records(file(bytes), expecting: expecting)
      for lookAhead in [1, 3, 63, 64, 65, 128, 1000] {
        #expect(records(file(bytes), expecting: expecting, lookAhead: lookAhead) == whole)
      }
      // A long first record moves the others across the borders of blocks and chunks.
      let padding = [1 << 6, 1 << 9, 1 << 16].randomElement(using: &random)!
      let shift = padding - Int.random(in: 1...70, using: &random)
      let head = Array(repeating: UInt8(ascii: "p"), count: max(1, shift - 1)) + [0x0A]
      let moved = records(file(head + bytes), expecting: nil).dropFirst()
      #expect(Array(moved.map(\.cells)) == records(file(bytes)).map(\.cells))
    }
  }

  @Test func everyByteBelongsToARecordInOrder() {
    var random = SplitMix64(3)
    for round in 0..<3000 * fuzzFactor {
      let columns = Int.random(in: 1...6, using: &random)
      let bytes =
        round.isMultiple(of: 3)
        ? HostileText.noise(&random, upTo: 120)
        : HostileText.table(&random, columns: columns, rows: 12, breaks: 1 + round % 6)
      let file = file(bytes)
      var position = 0
      var isGood = true
      let records = records(file, expecting: columns, lookAhead: 256)
      for record in records {
        // What lies between two records is blank lines.
        isGood =
          isGood && record.start >= position && record.end > record.start
          && bytes[position..<record.start].allSatisfy { " \t\r\n".utf8.contains($0) }
        var last = record.start
        for field in record.fields {
          isGood = isGood && field.start >= last && field.end >= field.start
          last = field.end
        }
        isGood = isGood && last <= record.end
        if record.shape == .whole { isGood = isGood && record.fields.count == columns }
        position = record.end
      }
      isGood = isGood && bytes[position...].allSatisfy { " \t\r\n".utf8.contains($0) }
      #expect(isGood, "round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      guard isGood else { return }
    }
  }

  @Test func detectionAndHeadingNeverCrash() {
    var random = SplitMix64(4)
    for round in 0..<1500 * fuzzFactor {
      var bytes =
        switch round % 3 {
        case 0: HostileText.noise(&random, upTo: 200)
        case 1: HostileText.table(&random, columns: 4, rows: 10, breaks: 5)
        default: (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
        }
      let marks: [[UInt8]] = [
        [], [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0],
      ]
      bytes = marks.randomElement(using: &random)! + bytes
      let reading = Reading(bytes: bytes)
      let rows = reading.rows.count
      #expect(rows <= bytes.count)
    }
  }

  /// One row in a sound table loses or gains a quote: the rows far from it are not touched.
  @Test func aStrayQuoteHurtsItsNeighboursOnly() {
    var random = SplitMix64(5)
    for round in 0..<2000 * fuzzFactor {
      var rows = (0..<30).map { row in
        (0..<5).map { "c\(row)_\($0)" }.joined(separator: ",")
      }
      let hurt = Int.random(in: 1..<30, using: &random)
      var row = Array(rows[hurt])
      row.insert("\"", at: Int.random(in: 0...row.count, using: &random))
      rows[hurt] = String(row)
      let reading = Reading(rows.joined(separator: "\n") + "\n")
      #expect(reading.rows.count == 29, "round \(round): \(rows[hurt])")
      for (index, cells) in reading.rows.enumerated() where index + 1 != hurt {
        #expect(cells == (0..<5).map { "c\(index + 1)_\($0)" }, "round \(round): \(rows[hurt])")
      }
      #expect(!reading.codes.isEmpty, "round \(round): \(rows[hurt])")
    }
  }
}
