import JSON
import TestSupport
import Testing

/// `jaune gaps`: a summary, the gaps, and the chain from each to its cells.
@Suite struct GapsTests {
  private func waves() throws -> (now: ZoneSurvey, before: ZoneSurvey) {
    (
      try ZoneSurvey(a: "Un,2,Asie,Laos\n"),
      try ZoneSurvey(a: "Un,2,Asie,\"Laos, <b>Népal</b>\"\nDeux,1,,Des échanges\n")
    )
  }

  @Test func tellsWhatHasChanged() throws {
    let (now, before) = try waves()
    let outcome = run(["gaps", now.path, "--against", before.path, "--kind", "change"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Manques par nature et par gravité"))
    #expect(outcome.text.contains("Un ne nomme plus\u{A0}: Népal."))
    #expect(outcome.text.contains("actor-lost/actor:Deux/Deux"))
    let least = run([
      "gaps", now.path, "--against", before.path, "--kind", "change", "--min-severity", "medium",
    ])
    #expect(!least.text.contains("Népal") && least.text.contains("actor-lost"))
  }

  /// That nothing is found is no comfort where nothing could be looked for.
  @Test func tellsWhatCouldNotBeLookedFor() throws {
    let (now, _) = try waves()
    for kind in ["change", "expectation", "perception"] {
      let text = run(["gaps", now.path, "--kind", kind]).text
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(!text.contains("Aucun manque trouvé"))
      #expect(
        text.contains("Analyses qui n'ont pas pu être faites") && text.contains("Pour la faire"))
      let data = run(["gaps", now.path, "--kind", kind, "--format", "json"])
      #expect(data.errors.contains("n'a pas pu être faite"))
    }
    let none = run(["gaps", now.path, "--against", now.path, "--kind", "change"])
    #expect(none.text.contains("Aucun manque trouvé"))
  }

  @Test func csvKeepsTheContract() throws {
    let (now, before) = try waves()
    let outcome = run([
      "gaps", now.path, "--against", before.path, "--kind", "change", "--format", "csv",
    ])
    let records = TerritoriesTests.records(outcome.output)
    #expect(
      records[0] == ["kind", "severity", "forms", "actors", "subject", "message", "evidence"])
    #expect(records.count == 3 && records.dropFirst().allSatisfy { !$0[6].isEmpty })
  }

  @Test func leadsFromAGapToItsCells() throws {
    let (now, before) = try waves()
    let words = ["gaps", now.path, "--against", before.path, "--kind", "change"]
    let outcome = run(words + ["--explain", "countries-lost/question:territories/Un"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("[Népal]") && outcome.text.contains("a.csv:2:"))
    let html = run(
      words + ["--explain", "countries-lost/question:territories/Un", "--format", "html"])
    #expect(!html.text.contains("<b>Népal"))
    let wrong = run(words + ["--explain", "countries-lost/question:territories/Uns"])
    #expect(wrong.status == 64 && wrong.errors.contains("countries-lost/question:territories/Un"))
  }

  @Test func jsonNamesEveryCell() throws {
    let (now, before) = try waves()
    let outcome = run([
      "gaps", now.path, "--against", before.path, "--kind", "change", "--format", "json",
    ])
    let list = try #require(
      JSONDocument.parse(outcome.output, file: "out") { Issue.record("\($0)") }?.elements)
    for gap in list {
      #expect(gap["evidence"]?.elements?.isEmpty == false)
      #expect(gap["id"]?.string?.isEmpty == false)
    }
  }
}
