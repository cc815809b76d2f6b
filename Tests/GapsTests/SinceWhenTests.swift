import TestSupport
import Testing

@testable import Gaps

/// What an open « Depuis quand ? » dates.
@Suite struct SinceWhenTests {
  @Test func itsDateIsOfAllThatTheActorDoes() throws {
    let folder = try SinceWhenSurvey(
      "Ain,2,,Japon\nAin,3,,1972\nVar,2,,Japon\nVar,3,,Longtemps\n")
    let gaps = GapAnalysis(GapContext(try GapSurvey.load(folder.path)), kinds: [.time]).gaps
    let undated = gaps.filter { $0.rule == "action-undated" }
    #expect(undated.map(\.actors) == [["Var"]])
    #expect(gaps.filter { $0.rule == "actor-undated" }.map(\.actors) == [["Var"]])
  }
}
