import Diagnostics
import Gaps
import Responses
import Testing

/// A gap is a claim, and no claim stands without a cell.
@Suite struct GapModelTests {
  private let subject = Gap.Subject("zone:asia", BilingualText(fr: "Asie", en: "Asia"))
  private let message = BilingualText(fr: "Personne", en: "Nobody")

  @Test func withoutEvidenceThereIsNoGap() {
    #expect(
      Gap("r", .coverage, .low, subject: subject, message: message, evidence: []) == nil)
  }

  @Test func idsNameTheActorsWhileTheyAreFew() throws {
    let cell = GapEvidence(
      CellReference(form: "a", row: 0, column: 0), what: BilingualText(fr: "vide", en: "empty"))
    func id(_ actors: [String]) throws -> String {
      try #require(
        Gap(
          "r", .coverage, .low, forms: ["a"], actors: actors, subject: subject, message: message,
          evidence: [cell])
      ).id
    }
    #expect(try id(["x", "y"]) == "r/zone:asia/x/y")
    #expect(try id(["w", "x", "y", "z"]) == "r/zone:asia/a")
    #expect(try id([]) == "r/zone:asia/a")
  }

  @Test func severitiesAreOrdered() {
    #expect(GapSeverity.low < .medium && GapSeverity.medium < .high)
  }
}
