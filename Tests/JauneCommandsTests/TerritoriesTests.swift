import CSV
import Diagnostics
import Files
import TestSupport
import Testing

/// `jaune territories`: the mentions of a column, behind the columns of its file.
@Suite struct TerritoriesTests {
  private func listing(_ csv: String, _ options: [String]) throws -> [[String]] {
    let folder = try PassingFolder()
    let path = try folder.write(csv, "t.csv")
    let outcome = run(["territories", path] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return Self.records(outcome.output)
  }

  static func records(_ bytes: [UInt8]) -> [[String]] {
    var log = DiagnosticLog()
    var reader = CSVReader(CSVFile.decoding(ByteStorage(bytes), name: "out.csv", log: &log))
    var records: [[String]] = []
    while reader.next() { records.append(reader.fields.indices.map { reader.string(at: $0) }) }
    return records
  }

  @Test func passesTheFilesColumnsThroughAndAddsItsOwn() throws {
    let records = try listing(
      "n,zone,texte\n1,Afrique,\"Sénégal, Toscane\"\n2,Asie,rien\n",
      ["--column", "texte", "--zone-column", "zone"])
    #expect(
      records == [
        [
          "n", "zone", "texte", "mention", "offset", "name", "level", "country", "subdivision",
          "zone", "confidence",
        ],
        [
          "1", "Afrique", "Sénégal, Toscane", "Sénégal", "0", "Sénégal", "country", "SN", "",
          "Afrique subsaharienne", records[1][10],
        ],
        [
          "1", "Afrique", "Sénégal, Toscane", "Toscane", "9", "Toscane", "subdivision", "IT",
          "IT-52", "Europe", records[2][10],
        ],
      ])
    #expect(records.dropFirst().allSatisfy { Double($0[10]).map((0...1).contains) == true })
  }

  @Test func keepsRowsWithoutTerritoryWhenAsked() throws {
    let records = try listing("texte\nrien\nMali\n", ["--column", "texte", "--all"])
    #expect(records.count == 3)
    #expect(records[1] == ["rien"] + Array(repeating: "", count: 8))
  }

  @Test func countsOffsetsInUnicodeScalars() throws {
    let records = try listing("texte\n« é🙂 » au Bénin\n", ["--column", "TEXTE"])
    #expect(records[1][1...2] == ["Bénin", "10"])
  }

  @Test func addsDetailsWhenAsked() throws {
    let records = try listing("texte\nMadagscar\n", ["--column", "texte", "--details"])
    #expect(records[0].suffix(4) == ["country3", "nature", "misprint_of", "reason"])
    #expect(records[1].suffix(4).prefix(3) == ["MDG", "current", "Madagascar"])
  }

  @Test func doesNotTakeTheActorsOwnTerritory() throws {
    let records = try listing(
      "acteur,texte\nConseil régional Alsace,L'Alsace et le Mali\n", ["--column", "texte"])
    #expect(records.dropFirst().map { $0[2] } == ["Mali"])
  }

  @Test func saysWhichColumnWasMeant() throws {
    let folder = try PassingFolder()
    let path = try folder.write("acteur,texte\nUn,Mali\n", "t.csv")
    let outcome = run(["territories", path, "--column", "texe"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("« texte »") || outcome.errors.contains("«\u{A0}texte\u{A0}»"))
  }

  @Test func writesAVeryLongTextOnce() throws {
    let text = "Mali et Sénégal. " + String(repeating: "Rien à signaler ici. ", count: 4000)
    let records = try listing("n,texte\n1,\(text)\n", ["--column", "texte"])
    #expect(records.dropFirst().map { $0[1] } == [text, ""])
    #expect(records.dropFirst().map { $0[0] } == ["1", "1"])
    #expect(records.dropFirst().map { $0[2...3] } == [["Mali", "0"], ["Sénégal", "8"]])
  }
}
