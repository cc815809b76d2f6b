import TestSupport
import Testing

/// `jaune review`, and what becomes of the corrections.
@Suite struct ReviewTests {
  @Test func theAnnexIsReviewedDoubtfulFirst() throws {
    let outcome = run("review SURVEY --readings territories")
    #expect(outcome.status == 0)
    let records = TerritoriesTests.records(outcome.output)
    #expect(records[0].last == "correction" && records.count > 200)
    let confidence = try #require(records[0].firstIndex(of: "confidence"))
    let values = records.dropFirst().compactMap { Double($0[confidence]) }
    #expect(values.count == records.count - 1 && values == values.sorted())
  }

  /// An analyst's round: review, correct a line, name the file, compare.
  @Test func correctionsChangeTheFiguresAndAreNamed() throws {
    let survey = try ZoneSurvey(
      a: "Un,2,Asie,\"Laos, Népal\"\n", members: #""corrections": "corrections.csv""#)
    try survey.folder.write(
      "form,actor,question,item,mention,correction\n", "corrections.csv")
    let sheet = run(["review", survey.path]).text
    // The readings as they stand, one of them corrected in the last column.
    let corrected = sheet.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(",Laos,0,") ? line + "Viêt Nam" : String(line)
    }
    try survey.folder.write(corrected.joined(separator: "\n"), "corrections.csv")
    let text = run(["compare", survey.path, "--by", "country"]).text
    #expect(text.contains("Viêt Nam") || text.contains("Vietnam"))
    #expect(!text.contains("Laos") && text.contains("correction d'un analyste"))
    let long = run(["compare", survey.path, "--by", "country", "--long"]).text
    #expect(long.contains("corrections.csv:"))
    #expect(run(["review", survey.path]).text.contains("corrigé par un analyste"))
  }

  @Test func theSheetIsNotWrittenOverTheCorrectionsInForce() throws {
    let survey = try ZoneSurvey(
      a: "Un,2,Asie,Laos\n", members: #""corrections": "corrections.csv""#)
    let path = try survey.folder.write(
      "form,actor,question,mention,correction\n", "corrections.csv")
    #expect(run(["review", survey.path, "-o", path]).status == 74)
  }

  @Test func wrongCorrectionsAreReportedAndTheRestIsUsed() throws {
    let survey = try ZoneSurvey(
      a: "Un,2,Asie,Laos\n", members: #""corrections": "corrections.csv""#)
    try survey.folder.write(
      "form,actor,question,item,mention,correction\na,Un,2,Asie,Laos,Xyzzyx\n", "corrections.csv")
    let outcome = run(["compare", survey.path, "--by", "country"])
    #expect(outcome.status == 1 && outcome.text.contains("Laos"))
    #expect(outcome.errors.contains("corrections.csv:2:"))
  }
}
