import CByteScan
import Files
import Testing

@testable import CSV

@Suite struct ByteScanTests {
  private struct Scan: Equatable {
    var found: [Int] = []
    var irregular = -1
  }

  /// The vector scan, in pieces of any length.
  private func scan(_ bytes: [UInt8], pieces: () -> Int) -> Scan {
    var result = Scan()
    var state = csv_scan_state(inside: 0, after_boundary: 1, after_closing: 0)
    var start = 0
    while start < bytes.count {
      let length = min(pieces(), bytes.count - start)
      var found = [UInt32](repeating: 0, count: length)
      var irregular = 0
      let piece = Array(bytes[start..<start + length])
      let count = unsafe csv_scan(
        piece, length, UInt8(ascii: ","), UInt8(ascii: "\""), &state, &found, &irregular)
      result.found += found[..<count].map { start + Int($0) }
      if irregular < length {
        result.irregular = start + irregular
        return result
      }
      start += length
    }
    return result
  }

  /// The same byte by byte, as the header file says it.
  private func naiveScan(_ bytes: [UInt8]) -> Scan {
    var result = Scan()
    var isInside = false
    var afterClosing = false
    var afterBoundary = true
    for (offset, byte) in bytes.enumerated() {
      let isStructural = ",\r\n".utf8.contains(byte)
      if byte == UInt8(ascii: "\"") {
        if !isInside, !afterBoundary {
          result.irregular = offset
          return result
        }
        isInside.toggle()
        afterClosing = !isInside
        afterBoundary = true
        continue
      }
      if afterClosing, !isStructural {
        result.irregular = offset
        return result
      }
      afterClosing = false
      afterBoundary = isStructural
      if isStructural, !isInside { result.found.append(offset) }
    }
    return result
  }

  @Test func vectorAndScalarAgree() {
    var random = SplitMix64(11)
    for round in 0..<2000 * fuzzFactor {
      let bytes =
        round.isMultiple(of: 2)
        ? HostileText.table(&random, columns: 4, rows: 20, breaks: round % 3)
        : HostileText.noise(&random, upTo: 100)
      let expected = naiveScan(bytes)
      #expect(scan(bytes, pieces: { bytes.count }) == expected)
      #expect(scan(bytes, pieces: { Int.random(in: 1...130, using: &random) }) == expected)
    }
  }

  @Test func validUTF8PrefixIsSwifts() {
    var random = SplitMix64(12)
    for _ in 0..<5000 * fuzzFactor {
      var bytes = HostileText.noise(&random, upTo: 40)
      for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        bytes[at] = [0xC0, 0xC1, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xFF, 0x80, 0xBF, 0xA0, 0x9F]
          .randomElement(using: &random)!
      }
      let valid = unsafe valid_utf8_prefix(bytes, bytes.count)
      let longest = (0...bytes.count).last {
        String(validating: bytes[..<$0], as: UTF8.self) != nil
      }
      #expect(valid == longest, "\(bytes)")
    }
  }

  /// Longer than the vectors, with one byte or none out of place.
  @Test func validUTF8PrefixOfLongTexts() {
    var random = SplitMix64(15)
    for _ in 0..<3000 * fuzzFactor {
      var bytes = HostileText.noise(&random, upTo: 300)
      let valid = bytes.count
      #expect(unsafe valid_utf8_prefix(bytes, valid) == valid)
      guard valid > 0 else { continue }
      // Cut, or with any byte in any place.
      bytes.removeLast(Int.random(in: 0..<min(valid, 4), using: &random))
      let at = Int.random(in: 0..<bytes.count, using: &random)
      if Bool.random(using: &random) { bytes[at] = UInt8.random(in: 0x80...0xFF, using: &random) }
      // Swift repairs from the first byte that does not belong.
      var decoder = UTF8()
      var iterator = bytes.makeIterator()
      var expected = 0
      while case .scalarValue(let scalar) = decoder.decode(&iterator) {
        expected += UTF8.width(scalar)
      }
      #expect(unsafe valid_utf8_prefix(bytes, bytes.count) == expected)
    }
  }

  @Test func everySequenceOfThreeBytesIsJudgedAsSwiftDoes() {
    let ascii = Array(repeating: UInt8(ascii: "a"), count: 62)
    let edges: [UInt8] = [0, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for first in UInt8(0x80)...0xFF {
      for second in edges {
        for third in edges {
          let bytes = [first, second, third, 0x80]
          for length in 1...4 {
            let isValid = String(validating: bytes[..<length], as: UTF8.self) != nil
            #expect((unsafe valid_utf8_prefix(bytes, length) == length) == isValid)
            let long = ascii + bytes[..<length] + ascii
            #expect((unsafe valid_utf8_prefix(long, long.count) == long.count) == isValid)
          }
        }
      }
    }
  }

  @Test func countsAreNaiveCounts() {
    var random = SplitMix64(13)
    for _ in 0..<2000 * fuzzFactor {
      let bytes = HostileText.noise(&random, upTo: 80)
      var lines = 0
      for (offset, byte) in bytes.enumerated() {
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        if byte == 0x0A || byte == 0x0D && next != 0x0A { lines += 1 }
      }
      var first = -1
      #expect(unsafe count_line_ends(bytes, bytes.count) == lines)
      #expect(
        unsafe count_scalars(bytes, bytes.count)
          == String(decoding: bytes, as: UTF8.self)
          .unicodeScalars.count)
      #expect(unsafe ascii_prefix(bytes, bytes.count) == bytes.prefix { $0 < 0x80 }.count)
      #expect(
        unsafe count_bytes_equal(bytes, bytes.count, 0, &first) == bytes.count { $0 == 0 })
      #expect(first == bytes.firstIndex(of: 0) ?? -1)
    }
  }

  @Test func placesAreNaivePlaces() {
    var random = SplitMix64(14)
    for round in 0..<40 * fuzzFactor {
      // Long enough for several blocks; every third without a single line end.
      var bytes: [UInt8] = round.isMultiple(of: 4) ? [0xEF, 0xBB, 0xBF] : []
      for _ in 0..<120 { bytes += HostileText.noise(&random, upTo: 100) }
      if round.isMultiple(of: 3) { bytes.removeAll { $0 == 0x0A || $0 == 0x0D } }
      let index = LineIndex(ByteStorage(bytes))
      var places: [(line: Int, column: Int)] = []
      var line = 1
      var column = round.isMultiple(of: 4) ? 0 : 1
      for (offset, byte) in bytes.enumerated() {
        places.append((line, max(1, column)))
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        if byte == 0x0A || byte == 0x0D && next != 0x0A {
          line += 1
          column = 1
        } else if offset + 1 == bytes.count || next & 0xC0 != 0x80 {
          column += 1
        }
      }
      places.append((line, max(1, column)))
      for offset in places.indices.shuffled(using: &random).prefix(500) {
        let isStart = offset == bytes.count || bytes[offset] & 0xC0 != 0x80
        guard isStart else { continue }
        #expect(index.place(at: offset) == places[offset], "offset \(offset)")
      }
    }
  }
}
