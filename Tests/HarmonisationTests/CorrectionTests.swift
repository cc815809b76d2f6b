import CSV
import Diagnostics
import Files
import Harmonisation
import Responses
import TestSupport
import Testing

/// What an analyst corrects overrides what jaune reads, and every line that cannot says why.
@Suite struct CorrectionTests {
  private static let answers = """
    Un,2,Asie,"Laos, Vientiane, Ruritanie"
    Un,2,Europe,Chambre de Cracovie et Laos
    """

  private func corrected(
    _ lines: String, heading: String = "form,actor,question,item,mention,offset,correction"
  ) throws -> (survey: HarmonisedSurvey, log: DiagnosticLog) {
    let survey = try ZoneSurvey(
      a: Self.answers, members: #""corrections": "corrections.csv""#)
    try survey.folder.write(heading + "\n" + lines, "corrections.csv")
    return try survey.harmonised()
  }

  @Test func aPlaceReplacesAnother() throws {
    let (survey, log) = try corrected("a,Un,2,Asie,Laos,,VN\n")
    #expect(log.diagnostics.isEmpty)
    #expect(survey.places("a", row: 0, column: 4).first == "VN")
    let reading = survey.territories[CellReference(form: "a", row: 0, column: 4)][0]
    #expect(reading.correction?.line == 2 && reading.confidence == 1)
    #expect(reading.written == "Laos")
    // The other cell with the same word is untouched.
    #expect(survey.places("a", row: 0, column: 1).contains("LA"))
  }

  @Test(arguments: ["non", "Non", "-", "none", "aucun"])
  func aMentionMayBeNoTerritory(word: String) throws {
    let (survey, log) = try corrected("a,Un,2,Asie,Laos,0,\(word)\n")
    #expect(log.diagnostics.isEmpty)
    #expect(!survey.places("a", row: 0, column: 4).contains("LA"))
  }

  @Test func aMissedMentionMayBeAdded() throws {
    let (survey, log) = try corrected("a,Un,2,Asie,Ruritanie,,Cambodge\n")
    #expect(log.diagnostics.isEmpty)
    #expect(survey.places("a", row: 0, column: 4).last == "KH")
  }

  @Test(arguments: [
    ("ML", "ML"), ("MLI", "ML"), ("PL-02", "PL-02"), ("Basse-Silésie", "PL-02"),
    ("Saint-Louis (Sénégal)", "SN-SL"), ("Sénégal", "SN"),
  ])
  func placesHaveManyNames(name: String, id: String) throws {
    let (survey, log) = try corrected("a,Un,2,Asie,Laos,,\(name)\n")
    #expect(log.diagnostics.isEmpty)
    let reading = survey.territories[CellReference(form: "a", row: 0, column: 4)][0]
    #expect(reading.place.id == id || reading.place.subdivisionCode == id)
  }

  @Test(arguments: [
    ("a,Un,2,Asie,Laos,,Frnace et Navarre ??\n", "corrections-place"),
    ("a,Deux,2,Asie,Laos,,VN\n", "corrections-no-cell"),
    ("z,Un,2,Asie,Laos,,VN\n", "corrections-no-cell"),
    ("a,Un,2,Asie,Absent,,VN\n", "corrections-no-mention"),
    ("a,Un,2,Asie,Laos,,VN\na,Un,2,Asie,Laos,,KH\n", "corrections-double"),
  ])
  func whatCannotBeAppliedIsReported(lines: String, code: String) throws {
    let (_, log) = try corrected(lines)
    #expect(log.diagnostics.map(\.code) == [code])
    #expect(log.diagnostics[0].place.line > 1)
  }

  @Test func goodLinesBesideBadOnesAreApplied() throws {
    let (survey, log) = try corrected("a,Un,2,Asie,Absent,,VN\na,Un,2,Asie,Laos,,KH\n")
    #expect(log.count(of: .error) == 1)
    #expect(survey.places("a", row: 0, column: 4).first == "KH")
  }

  @Test func theHeadingIsNeeded() throws {
    let (_, log) = try corrected("x,y\n", heading: "mention,correction")
    #expect(log.diagnostics.map(\.code) == ["corrections-heading"])
  }

  @Test func linesWithoutCorrectionSayNothing() throws {
    let (survey, log) = try corrected("a,Un,2,Asie,Absent,,\n")
    #expect(log.diagnostics.isEmpty && survey.corrections.isEmpty)
  }

  /// The sheet that is written is the file that is read, and keeps what was corrected before.
  @Test(arguments: [CSVWriter.Style.standard, .frenchExcel])
  func theReviewSheetIsAFileOfCorrections(style: CSVWriter.Style) throws {
    let first = try ZoneSurvey(a: Self.answers, members: #""corrections": "corrections.csv""#)
    try first.folder.write(
      "form,actor,question,item,mention,offset,correction\na,Un,2,Asie,Laos,,VN\n"
        + "a,Un,2,Asie,Vientiane,,non\n", "corrections.csv")
    let before = try first.harmonised().survey
    try first.folder.write(ReviewSheet(before, language: .french).csv(style), "corrections.csv")
    let (after, log) = try first.harmonised()
    #expect(log.diagnostics.isEmpty)
    for column in 0..<5 {
      let cell = CellReference(form: "a", row: 0, column: column)
      #expect(after.territories[cell].map(\.place) == before.territories[cell].map(\.place))
    }
    #expect(after.corrections.count == 2)
  }

  @Test func doubtfulReadingsComeFirst() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,\"Laos, Cambodje\"\nUn,2,Europe,Pologne\n")
      .harmonised().survey
    var log = DiagnosticLog()
    let bytes = ReviewSheet(survey, language: .english).csv()
    var reader = CSVReader(CSVFile.decoding(ByteStorage(bytes), name: "r.csv", log: &log))
    let heading = reader.readHeading().columns.map(\.name)
    let column = try #require(heading.firstIndex(of: "confidence"))
    var confidences: [Double] = []
    var mentions: [String] = []
    while reader.next() {
      confidences.append(try #require(Double(reader.string(at: column))))
      mentions.append(reader.string(at: 5))
    }
    #expect(confidences == confidences.sorted() && confidences.count == 3)
    #expect(mentions.first == "Cambodje")
  }
}
