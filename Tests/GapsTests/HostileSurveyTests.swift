import Gaps
import Testing

/// Answers that nobody writes, and that files hold all the same.
@Suite struct HostileSurveyTests {
  private static let answers = [
    String(repeating: "\u{301}", count: 100_000),
    String(repeating: "\u{202E}\u{200B}", count: 50_000),
    "Mali " + String(repeating: "9", count: 100_000),
    String(repeating: "depuis 1998, Mali, à venir ", count: 2_000),
    "Voir " + String(repeating: "a\u{300}", count: 50_000),
  ]

  @Test(arguments: answers.indices) func everyRuleEnds(_ index: Int) throws {
    let answer = Self.answers[index]
    let survey = GapSurvey(
      a: "Ain;1;Aide;\(answer)\nAin;2;Moins d'un an;\(answer)\nAin;3;Asie;\(answer)\n"
        + "Ain;4;;\(answer)\nAin;5;;\(answer)\nAube;3;Asie;X\n")
    let gaps = try survey.gaps(.coverage, .response, .time, .harmonisation)
    #expect(!gaps.isEmpty)
    for gap in gaps { #expect(gap.message.french.utf8.count < 100_000) }
  }

  @Test func manyActorsTakeSeconds() throws {
    var lines = ""
    for actor in 0..<2_000 {
      lines += "Actor \(actor);1;Aide;Appui \(actor)\nActor \(actor);3;Asie;Japon depuis 2004\n"
    }
    let survey = try GapSurvey(a: lines).harmonised()
    let clock = ContinuousClock()
    let time = clock.measure {
      _ =
        GapAnalysis(
          GapContext(survey), kinds: [.coverage, .response, .time, .harmonisation]
        ).gaps
    }
    // A debug build, on a machine that others use; quadratic rules would take minutes.
    #expect(time < .seconds(60))
  }
}
