import Gaps
import Testing

/// Finding nothing is no comfort where nothing could be looked for.
@Suite struct GapObstacleTests {
  private func obstacle(_ kind: GapKind, _ context: GapContext) -> GapObstacle? {
    context.obstacles(to: [kind]).first
  }

  @Test func withoutTheQuestionsOfTheCodebookNothingIsWeighed() throws {
    let found = try #require(obstacle(.expectation, GapContext(try OpenPlaces.one.harmonised())))
    #expect(found.reason.french.contains("les demandes et les outils"))
    #expect(found.remedy.french.contains("« proposals » et « role »"))
    #expect(found.remedy.english.contains("“tools”"))
    let silent = try ExpectationSurvey(a: [["Un", "Un annuaire", "Pas de réponse"]]).context()
    let reason = try #require(obstacle(.expectation, silent)).reason
    #expect(reason.french.hasPrefix("personne n'a répondu") && reason.french.contains("les outils"))
    let whole = try ExpectationSurvey(a: [["Un", "Un annuaire", "Rien"]]).context()
    #expect(obstacle(.expectation, whole) == nil)
  }

  @Test func withoutPairsNothingIsCompared() throws {
    let councils = "Un,2,Afrique,Mali\n"
    func reason(_ committees: String) throws -> String? {
      let survey = try MeetingSurvey(councils, committees: committees).harmonised()
      return obstacle(.perception, GapContext(survey))?.reason.french
    }
    #expect(try reason("")?.contains("deux formulaires") == true)
    #expect(try reason("Avis deux,2,Afrique,Mali\n")?.hasPrefix("aucun territoire") == true)
    #expect(try reason("Avis un,1,Export,Oui\n")?.hasPrefix("pour aucun territoire") == true)
    #expect(try reason("Avis un,2,Afrique,Niger\n") == nil)
  }

  @Test func theOthersNeedWhatTheyLookAt() throws {
    let survey = GapContext(try OpenPlaces.one.harmonised())
    #expect(obstacle(.change, survey)?.remedy.french.contains("--against") == true)
    #expect(obstacle(.harmonisation, survey) != nil && obstacle(.coverage, survey) == nil)
    #expect(obstacle(.coordination, survey) == nil)
    let wishes = try ExpectationSurvey(a: [["Un", "Un annuaire", "Rien"]]).context()
    #expect(obstacle(.coverage, wishes) != nil && obstacle(.coordination, wishes) != nil)
    let both = GapContext(survey.survey, previous: survey.survey)
    #expect(obstacle(.change, both) == nil)
  }
}
