import CSV
import Diagnostics
import Testing

@Suite struct EncodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let iconvName: String
    let mark: [UInt8]
    let encoding: TextEncoding

    var testDescription: String { "\(iconvName)\(mark.isEmpty ? "" : " with mark")" }
  }

  static let cases = [
    Case(iconvName: "UTF-8", mark: [], encoding: .utf8),
    Case(iconvName: "UTF-8", mark: [0xEF, 0xBB, 0xBF], encoding: .utf8),
    Case(iconvName: "UTF-16LE", mark: [], encoding: .utf16LittleEndian),
    Case(iconvName: "UTF-16LE", mark: [0xFF, 0xFE], encoding: .utf16LittleEndian),
    Case(iconvName: "UTF-16BE", mark: [], encoding: .utf16BigEndian),
    Case(iconvName: "UTF-16BE", mark: [0xFE, 0xFF], encoding: .utf16BigEndian),
    Case(iconvName: "UTF-32LE", mark: [0xFF, 0xFE, 0, 0], encoding: .utf32LittleEndian),
    Case(iconvName: "UTF-32BE", mark: [0, 0, 0xFE, 0xFF], encoding: .utf32BigEndian),
    Case(iconvName: "WINDOWS-1252", mark: [], encoding: .windows1252),
    Case(iconvName: "MACINTOSH", mark: [], encoding: .macRoman),
    Case(iconvName: "CP850", mark: [], encoding: .codePage850),
  ]

  /// Samples of three records, as short as real ones come.
  static let samples: [[[String]]] = [
    [["Région", "Réponse"], ["Île-de-France", "oui"], ["Côte-d'Or", "déjà engagée"]],
    [["Nom", "Avis"], ["Département", "très bien"], ["a", "b"]],
    [["Acteur", "Où ?"], ["x", "à Genève"], ["y", "ça et là"]],
    [["id", "Q1"], ["1", "coopération"], ["2", "échange"]],
    [["id", "Q1"], ["1", "Pas de réponse"], ["2", "/"]],
  ]

  @Test(arguments: cases, [",", ";", "\t", "|"])
  func isDetected(encoding: Case, separator: String) {
    for sample in Self.samples {
      let text = sample.map { $0.joined(separator: separator) + "\r\n" }.joined()
      let reading = Reading(bytes: encoding.mark + encoded(text, encoding.iconvName))
      #expect(reading.file.encoding == encoding.encoding, "\(text)")
      #expect(reading.heading == sample[0], "\(text)")
      #expect(reading.rows == Array(sample.dropFirst()), "\(text)")
      #expect(reading.codes.isEmpty, "\(text)")
      #expect(reading.places.first?.first == "2:1")
    }
  }

  @Test func asciiIsUTF8() {
    let reading = Reading("id,name\n1,plain\n")
    #expect(reading.file.encoding == .utf8)
    #expect(reading.rows == [["1", "plain"]])
  }

  @Test(arguments: [
    ("WINDOWS-1252", TextEncoding.windows1252, "l’été « là-bas » – 3 € – cœur"),
    ("MACINTOSH", .macRoman, "l’été « là-bas » – 3 € – cœur"),
    ("MACINTOSH", .macRoman, "l’école"),
    ("MACINTOSH", .macRoman, "qu’à l’été"),
    ("CP850", .codePage850, "l'été « là-bas » où"),
    ("CP850", .codePage850, "DÉPARTEMENT « À »"),
    ("WINDOWS-1252", .windows1252, "CAFÉ"),
    ("WINDOWS-1252", .windows1252, "déjà ÉCRIT À BÂLE"),
  ])
  func isDetectedFromFewLetters(name: String, encoding: TextEncoding, text: String) {
    let reading = Reading(bytes: encoded("id;Q\n1;\(text)\n2;x\n", name))
    #expect(reading.file.encoding == encoding)
    #expect(reading.rows.first == ["1", text])
  }

  @Test(arguments: ["țară Timișoara", "Москва и Дубна", "Αθήνα", "北京", "école 🙂", "Երևան"])
  func validUTF8StaysUTF8(text: String) {
    let reading = Reading("id;Q\n1;\(text)\n")
    #expect(reading.rows == [["1", text]])
    #expect(reading.codes.isEmpty)
  }

  @Test func damagedUTF8IsRepaired() {
    let bytes = Array("id,réponse\n1,été".utf8) + [0xE9] + Array(",\n2,à,é\n".utf8) + [0xC3]
    let reading = Reading(bytes: bytes)
    #expect(reading.file.encoding == .utf8)
    #expect(reading.rows[0][1] == "été\u{FFFD}")
    #expect(
      reading.reports.filter { $0.hasSuffix("undecodable") } == [
        "2:6 csv-undecodable", "4:1 csv-undecodable",
      ])
  }

  @Test func manyDamagedBytesAreCounted() {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8)
    for _ in 0..<150 { bytes += [0xFF, 0x2C, 0xFF, 0x0A] }
    let reading = Reading(bytes: bytes)
    #expect(reading.rows == Array(repeating: ["\u{FFFD}", "\u{FFFD}"], count: 150))
    #expect(reading.codes.count { $0 == "csv-undecodable" } == 100)
    #expect(reading.codes.contains("csv-undecodable-more"))
  }

  @Test func unpairedSurrogatesAreReported() {
    let head = encoded("a,b\n1,", "UTF-16LE")
    let tail = encoded("x\n2,y\n", "UTF-16LE")
    for surrogate: [UInt8] in [[0x3D, 0xD8], [0x00, 0xDC]] {
      let reading = Reading(bytes: [0xFF, 0xFE] + head + surrogate + tail)
      #expect(reading.rows == [["1", "\u{FFFD}x"], ["2", "y"]])
      #expect(reading.reports == ["2:3 csv-undecodable"])
    }
  }

  @Test func cutUTF16IsReported() {
    let reading = Reading(bytes: encoded("a,b\n1,é\n2,à", "UTF-16LE") + [0x41])
    #expect(reading.rows == [["1", "é"], ["2", "à\u{FFFD}"]])
    #expect(reading.reports == ["3:4 csv-undecodable"])
  }

  @Test func wideLettersFitTheirRoom() {
    for name in ["UTF-32LE", "UTF-16LE"] {
      let mark: [UInt8] = name == "UTF-32LE" ? [0xFF, 0xFE, 0, 0] : [0xFF, 0xFE]
      let text = String(repeating: "🙂中é", count: 1000)
      let reading = Reading(bytes: mark + encoded("a,b\n1,\(text)\n", name))
      #expect(reading.rows == [["1", text]])
      #expect(reading.codes.isEmpty)
    }
  }

  @Test(
    arguments: [
      ("UTF-16", [0xFF, 0xFE], "UTF-16LE"), ("UTF-16", [0xFE, 0xFF], "UTF-16BE"),
      ("UTF-16", [], "UTF-16BE"), ("utf-8", [0xEF, 0xBB, 0xBF], "UTF-8"),
      ("latin1", [], "WINDOWS-1252"), ("macintosh", [], "MACINTOSH"), ("850", [], "CP850"),
      ("ISO-8859-15", [], "ISO-8859-15"), ("Shift_JIS", [], "SHIFT_JIS"),
    ] as [(String, [UInt8], String)])
  func declaredEncodingsAreFollowed(declared: String, mark: [UInt8], iconvName: String) {
    let word = iconvName == "SHIFT_JIS" ? "日本" : "été"
    let reading = Reading(
      bytes: mark + encoded("a,b\n1,\(word)\n", iconvName),
      format: CSVFormat(encoding: TextEncoding(named: declared)))
    #expect(reading.rows == [["1", word]])
    #expect(reading.codes.isEmpty)
  }

  @Test func aMarkPrevails() {
    let reading = Reading(
      "\u{FEFF}a,b\n1,é\n", format: CSVFormat(encoding: .windows1252))
    #expect(reading.rows == [["1", "é"]])
    #expect(reading.codes == ["csv-encoding-contradicted"])
  }

  @Test func unknownEncodingsAreReported() {
    let reading = Reading("a,b\n", format: CSVFormat(encoding: TextEncoding(named: "klingon")))
    #expect(reading.codes.contains("csv-unknown-encoding"))
    #expect(reading.rows.isEmpty)
  }

  /// Sets whose bytes stand for several letters, or that hold a letter back for its accent.
  @Test(arguments: ["TSCII", "CP1255", "CP1258", "BIG5-HKSCS", "UTF-7", "ISO-2022-JP"])
  func anyEncodingFits(name: String) {
    let every = Array(repeating: (0...255).map { UInt8($0) }, count: 40).flatMap { $0 }
    let all = [UInt8](repeating: 0xAA, count: 5000) + every
    let reading = Reading(bytes: all, format: CSVFormat(encoding: TextEncoding(named: name)))
    #expect(!reading.diagnostics.isEmpty)
    let last = Reading(
      bytes: Array("a,b\n1,a".utf8), format: CSVFormat(encoding: TextEncoding(named: name)))
    #expect(last.rows == [["1", "a"]])
  }

  @Test func nulBytesAreKeptAndReported() {
    let reading = Reading("a,b\n1,x\0y\n\0,\"\0\"\n")
    #expect(reading.rows == [["1", "x\0y"], ["\0", "\0"]])
    #expect(reading.reports == ["2:4 csv-nul"])
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      Array("%PDF-1.7".utf8),
    ] as [[UInt8]])
  func strangersAreNamed(bytes: [UInt8]) {
    let reading = Reading(bytes: bytes)
    #expect(reading.codes.contains("csv-not-text"))
    #expect(reading.rows.isEmpty)
  }
}
