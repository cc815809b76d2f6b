import Diagnostics
import Responses
import Testing

/// What each layout understands, and what it says of what it does not.
@Suite struct LayoutTests {
  /// Headings by which one column of the wide layout may be known, and the variable it fills.
  @Test(arguments: [
    ("Q1", 0), ("1", 0), ("Question 1", 0), ("q1.", 0), ("Que faites-vous ?", 0),
    ("Que faites-vous", 0), ("QUE FAITES&nbsp;VOUS", 0), ("Q3 [Europe]", 3), ("Q3[europe]", 3),
    ("Q3[SQ001]", 3), ("Q3[SQ002]", 4), ("Q3_SQ002", 4), ("Où ? [Asie]", 4), ("Asie", 4),
    ("Q2 [Moins d’un an]", 1), ("Q2 [Plus  d'un\u{A0}an (suite)]", 2), ("Q4", 5),
  ])
  func wideHeadings(heading: String, variable: Int) throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load("acteur,\"\(heading)\"\nUn,réponse\n")
    let table = try #require(survey?.tables.first)
    #expect(table.layout == .wide)
    #expect(table.text(row: 0, column: variable) == "réponse")
    #expect(!log.hasErrors)
  }

  @Test func platformColumnsPassUnmentioned() throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load(
      "id,submitdate,lastpage,startlanguage,Q1,Q2[SQ001],Q2[SQ002],Q3[SQ001],Q3[SQ002],Q4\n"
        + "7,2012-11-30,3,fr,a,X,,Mali,,A\n")
    #expect(log.diagnostics.isEmpty)
    #expect(survey?.tables.first?.respondents == ["7"])
    #expect(survey?.tables.first?.texts == [["a", "X", "", "Mali", "", "A"]])
  }

  /// Who answers is found by its heading, whatever column it is; a platform's stamp names nobody.
  @Test(arguments: [
    ("Horodateur,Nom de votre organisme,Q1", "x,Un,a"), ("id,Raison sociale,Q1", "7,Un,a"),
    ("Q1,Quel est le nom de l’organisme ?", "a,Un"), ("Q1,acteur,id", "a,Un,7"),
    ("Timestamp,Email Address,Q1", "x,Un,a"), ("id,submitdate,Q1", "Un,x,a"),
    ("id,Quelle est votre structure ?,Q1", "7,Un,a"),
    ("Votre structure agit-elle ?,Votre structure :,Q1", "x,Un,a"), ("Service,Q1", "Un,a"),
    ("Horodateur,Q1", "Un,a"),
  ])
  func respondentsAreFoundByTheirHeading(heading: String, record: String) throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load("\(heading)\n\(record)\n")
    #expect(!log.hasErrors)
    let table = try #require(survey?.tables.first)
    #expect(table.layout == .wide && table.respondents == ["Un"])
    #expect(table.text(row: 0, column: 0) == "a")
  }

  @Test func gridsMayLeaveARepeatedQuestionBlank() throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load(
      "question,item,Un,Deux\n1,,a,b\n2,Moins d'un an,X,\n,Plus d'un an,,X\n3,Europe,Mali,\n"
        + ",Asie,,\n4,,A,B\n")
    #expect(!log.hasErrors)
    #expect(
      survey?.tables.first?.texts == [
        ["a", "X", "", "Mali", "", "A"], ["b", "", "X", "", "", "B"],
      ])
  }

  @Test func aContinuedRowGoesOnFromTheOneAbove() throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load(
      "question,item,Un\n3,Europe,Pologne\n3,Europe (suite),Autriche\n")
    #expect(!log.hasErrors)
    #expect(survey?.tables.first?.text(row: 0, column: 3) == "Pologne\nAutriche")
  }

  /// Files with one thing wrong: what is reported, where, and what is read all the same.
  @Test(arguments: [
    ("actor,question,item,answer\nUn,1,,a\nUn,9,,b\n", "responses-unknown-question", 3, 4),
    ("actor,question,item,answer\nUn,1,,a\nUn,3,Afrique,b\n", "responses-unknown-item", 3, 6),
    ("actor,question,item,answer\nUn,1,,a\nUn,3,,b\n", "responses-unknown-item", 3, 6),
    ("actor,question,item,answer\nUn,1,,a\nUn,1,,b\n", "responses-double-answer", 3, 7),
    ("actor,question,item,answer\nUn,1,,a\n,1,,b\n", "responses-no-actor", 3, 1),
    ("actor,question,item,answer\nUn,1,,a\nUn, deux,1,b\n", "responses-shifted-row", 3, 4),
    ("question,item,Un\n1,,a\n7,,b\n", "responses-unknown-question", 3, 1),
    ("acteur,Q1\nUn,a\nUn,b\n", "responses-double-respondent", 3, 1),
    ("acteur,Q1,Q1\nUn,a,b\n", "responses-double-column", 1, 11),
    ("acteur,Q1,Remarques\nUn,a,b\n", "responses-unknown-column", 1, 11),
  ])
  func problemsAreReportedWhereTheyStand(
    csv: String, code: String, line: Int, column: Int
  ) throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load(csv)
    let found = try #require(log.diagnostics.first { $0.code == code })
    #expect((found.place.line, found.place.column) == (line, column))
    #expect(survey?.tables.first?.text(row: 0, column: 0) == "a")
  }

  @Test func aFileThatIsNoLayoutIsReported() throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load("a,b\n1,2\n")
    #expect(survey?.tables.isEmpty == true)
    #expect(log.diagnostics.map(\.code).contains("responses-unknown-layout"))
  }

  @Test func answersThatAClosedQuestionDoesNotOfferAreReportedOnce() throws {
    let folder = try SurveyFolder()
    let (survey, log) = try folder.load("acteur,Q4\nUn,A\nDeux,Bb\nTrois,assez\nQuatre,Bb\nCinq,\n")
    let found = log.diagnostics.filter { $0.code == "responses-unknown-code" }
    #expect(found.map(\.place.line) == [3])
    #expect(found.first?.message.english.contains("2 times") == true)
    #expect(survey?.tables.first?.rowCount == 5)
  }
}
