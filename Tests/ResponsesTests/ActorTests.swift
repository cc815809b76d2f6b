import Diagnostics
import Responses
import Testing

/// Respondents and the list of actors.
@Suite struct ActorTests {
  private static let actors = """
    id,name,label,category,territory,aliases
    a,Conseil régional d'Alsace,Alsace,f,REG-42,Région Alsace|CR Alsace
    b,Conseil régional de Bretagne,Bretagne,f,REG-53,

    """

  @Test(arguments: ["Alsace", "alsace", "CR  ALSACE", "Région Alsace", "Conseil regional d’Alsace"])
  func knowsAnActorByAnyOfItsNames(name: String) throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load("acteur,Q1\n\(name),x\n", actors: Self.actors)
    #expect(survey?.tables.first?.actor(0).id == "a")
    #expect(log.diagnostics.filter { $0.code == "responses-silent-actor" }.count == 1)
  }

  @Test func reportsWhomNobodyListsWithTheNearest() throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load("acteur,Q1\nAlsaec,x\n", actors: Self.actors)
    let found = try #require(log.diagnostics.first { $0.code == "responses-unlisted-actor" })
    #expect(found.suggestion?.french.contains("Alsace") == true)
    #expect(survey?.tables.first?.actor(0).name == "Alsaec")
  }

  @Test func oneActorUnderTwoNamesAnswersOnce() throws {
    let folder = try SurveyFolder()
    let (_, log) = try folder.load("acteur,Q1\nAlsace,x\nCR Alsace,y\n", actors: Self.actors)
    #expect(log.diagnostics.contains { $0.code == "responses-double-respondent" })
  }

  @Test func columnsFollowTheListWhateverTheFile() throws {
    let folder = try SurveyFolder()
    let (survey, _) = try folder.load("acteur,Q1\nBretagne,b\nAlsace,a\n", actors: Self.actors)
    #expect(survey?.tables.first?.rowsInOrder == [1, 0])
  }
}
