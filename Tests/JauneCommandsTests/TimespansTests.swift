import TestSupport
import Testing

/// `jaune timespans`: the expressions of time in a column, behind the columns of its file.
@Suite struct TimespansTests {
  private func outcome(_ csv: String, _ options: [String]) throws -> Outcome {
    let folder = try PassingFolder()
    let path = try folder.write(csv, "a.csv")
    return run(["timespans", path, "--column", "texte"] + options)
  }

  private func listing(_ csv: String, _ options: [String] = []) throws -> [[String]] {
    let outcome = try outcome(csv, options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return TerritoriesTests.records(outcome.output)
  }

  private static let reference = ["--reference-date", "2012-11-30"]

  @Test func passesTheFilesColumnsThroughAndAddsItsOwn() throws {
    let records = try listing(
      "n,texte\n1,\"Créé « en 2004 », actif depuis 2009\"\n2,rien\n3,chaque année\n",
      Self.reference)
    #expect(
      records[0] == ["n", "texte", "mention", "offset", "start", "end", "edtf", "kind", "band"])
    #expect(records.dropFirst().map { $0[0] } == ["1", "1", "3"])
    #expect(records[1].suffix(4) == ["", "2004", "point", "gt5"])
    #expect(records[2].dropFirst(4).dropLast() == ["2009", "..", "2009/..", "since"])
    #expect(records[2].last == "2to5")
    #expect(records[3].suffix(3) == ["R/P1Y", "recurring", ""])
  }

  @Test func offsetsAreScalarsFromZero() throws {
    let records = try listing("texte\n\"Éé « œ » 🎉 e\u{301} en 2004\"\n")
    let mention = Array(records[1][1].unicodeScalars)
    let offset = try #require(Int(records[1][2]))
    let text = Array(records[1][0].unicodeScalars)
    #expect(Array(text[offset..<offset + mention.count]) == mention)
  }

  @Test func withoutAReferenceDateThereIsNoBand() throws {
    #expect(try listing("texte\ndepuis 1994\n")[1].last == "")
  }

  @Test(arguments: ["hier", "2012-13-01", "30/11/2012", "2012", "", "2012-02-30"])
  func aWrongReferenceDateIsWrongUsage(date: String) throws {
    let outcome = try outcome("texte\ndepuis 1994\n", ["--reference-date", date])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty && outcome.errors.contains("2012-11-30"))
  }

  @Test func bandsMayBeThoseOfAQuestionnaire() throws {
    let survey = try DurationSurvey()
    let bands = ["--bands", survey.path + "/questionnaire.json"]
    try survey.folder.change("questionnaire.json", "\"gt5\"", "\"old\"")
    let records = try listing("texte\ndepuis 1994\n", Self.reference + bands)
    #expect(records[1].last == "old")
  }

  @Test func bandsThatCannotBeReadAreSaid() throws {
    let outcome = try outcome("texte\ndepuis 1994\n", Self.reference + ["--bands", "absent.json"])
    #expect(outcome.status != 0 && outcome.errors.contains("absent.json"))
  }

  @Test func detailsSayHowItWasRead() throws {
    let records = try listing("texte\nil y a trois ans\n", Self.reference + ["--details"])
    #expect(records[0].suffix(3) == ["precision", "derived", "reason"])
    #expect(records[1][records[1].count - 2] == "yes" && records[1].last?.isEmpty == false)
  }

  @Test func keepsRowsWithoutTimeWhenAsked() throws {
    let records = try listing("texte\nrien\nen 2004\n", ["--all"])
    #expect(records.count == 3)
    #expect(records[1] == ["rien", "", "", "", "", "", "", ""])
  }

  @Test func equalCellsHaveEqualMentions() throws {
    let csv = "n,texte\n" + (0..<500).map { "\($0),depuis 1994 et en 2004\n" }.joined()
    let records = try listing(csv, Self.reference).dropFirst()
    #expect(records.count == 1000)
    #expect(Set(records.map { $0.dropFirst() }).count == 2)
  }

  @Test func readsTheAnnex() throws {
    let path = Project.annex + "/regions.csv"
    let outcome = run(["timespans", path, "--column", "answer"] + Self.reference)
    let records = TerritoriesTests.records(outcome.output).dropFirst()
    #expect(outcome.status == 0 && !records.isEmpty)
    let kinds: Set = ["point", "since", "until", "interval", "duration", "recurring", "future"]
    #expect(records.allSatisfy { kinds.contains($0[$0.count - 2]) })
  }
}
