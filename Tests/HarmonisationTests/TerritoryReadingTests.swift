import Harmonisation
import Responses
import TestSupport
import Testing

/// Territories inside a survey: each cell's own, read in the light of its row and its actor.
@Suite struct TerritoryReadingTests {
  @Test func readsEveryTextAndOnlyTexts() throws {
    let survey = try ZoneSurvey(
      a: """
        Ville de Lyon,1,,"Un jumelage avec Erevan, et le Mali"
        Ville de Lyon,2,Europe,"Pologne, Bavière"
        Ville de Lyon,2,Asie,X
        Ville de Brest,1,,Pas de réponse
        """
    ).harmonised().survey
    #expect(survey.places("a", row: 0, column: 0).contains("ML"))
    #expect(survey.places("a", row: 0, column: 1) == ["PL", "DE-BY"])
    #expect(survey.places("a", row: 0, column: 4) == [])
    #expect(survey.places("a", row: 1, column: 0) == [])
    let cells = survey.territories.cells(of: "a")
    #expect(cells.map(\.column) == [0, 1] && cells.allSatisfy { $0.row == 0 })
  }

  @Test(arguments: [
    ("Bavière (Allemagne)", ["DE-BY"]), ("Pologne, Bavière", ["PL", "DE-BY"]),
    ("Allemagne ; Bavière ; Allemagne", ["DE-BY"]), ("Allemagne", ["DE"]),
    ("Italie (Toscane, Pise)", ["IT-52", "Pise"]),
  ])
  func aCountryBesideAPlaceInItCountsNoMore(answer: String, expected: [String]) throws {
    let survey = try ZoneSurvey(a: "Un,2,Europe,\"\(answer)\"\n").harmonised().survey
    let counted = survey.territories[CellReference(form: "a", row: 0, column: 1)].counted
    #expect(
      counted.map { $0.place.id.hasPrefix("geo") ? $0.place.frenchName : $0.place.id } == expected)
  }

  @Test(arguments: [
    ("Burkinafaso", "Burkina Faso"), ("Bukina Faso", "Burkina Faso"), ("Burkina-Faso", nil),
    ("SENEGAL", nil), ("Sénegal", nil), ("Vietnam", nil), ("Viet Nam", nil),
    ("Srilanka", "Sri Lanka"),
  ])
  func joinedWordsAndMisprintsHaveACorrectName(answer: String, expected: String?) throws {
    let survey = try ZoneSurvey(a: "Un,1,,\"Chine, \(answer), Mali\"\n").harmonised().survey
    let found = survey.territories[CellReference(form: "a", row: 0, column: 0)]
    try #require(found.count == 3)
    #expect(found[1].correctName == expected)
  }

  @Test func theRowTellsHomonymsApart() throws {
    let survey = try ZoneSurvey(
      a: """
        Un,2,Europe,Géorgie
        Un,2,Amérique centrale et Caraïbes,Grenade
        Deux,2,Europe,Grenade
        """
    ).harmonised().survey
    #expect(survey.places("a", row: 0, column: 2) == ["GD"])
    let spanish = survey.territories[CellReference(form: "a", row: 1, column: 1)]
    #expect(spanish.map(\.country?.iso2) == ["ES"])
  }

  @Test func theDeclaredZoneIsTheRows() throws {
    let survey = try ZoneSurvey(a: "Un,2,Asie,X\n", b: "Deux,1,Amérique latine,X\n")
      .harmonised().survey
    func zone(_ form: String, _ column: Int) -> String? {
      survey.declaredZone(of: CellReference(form: .init(form), row: 0, column: column))?
        .name.french
    }
    #expect(zone("a", 0) == nil)
    #expect(zone("a", 4) == "Asie")
    #expect(zone("b", 1) == "Amérique du Sud")
  }

  /// The causes the form, its rows and the respondent give to a territory out of its zone.
  @Test(arguments: [
    // The form has no row for the Caribbean.
    ("b", "Amérique latine", "Haïti", "form"),
    // Next to its own row.
    ("a", "Amérique centrale et Caraïbes", "Brésil", "shiftedRow"),
    ("a", "Europe", "Vietnam", "respondent"),
    ("a", "Amérique centrale et Caraïbes", "France", "respondent"),
  ])
  func conflictsHaveTheirCause(form: String, row: String, answer: String, cause: String) throws {
    let responses = "Un,\(form == "a" ? 2 : 1),\(row),\(answer)\n"
    let survey = try ZoneSurvey(
      a: form == "a" ? responses : "Nul,2,Asie,\n", b: form == "b" ? responses : ""
    ).harmonised().survey
    #expect(survey.zoneConflicts.map(\.cause.rawValue) == [cause])
    #expect(survey.zoneConflicts.first?.readings.map(\.written) == [answer])
  }

  @Test func territoriesOfOneZoneAreOneConflict() throws {
    let survey = try ZoneSurvey(
      a: "Nul,2,Asie,\n", b: "Un,1,Amérique latine,\"Haïti (Sud, Nippes)\"\n"
    )
    .harmonised().survey
    let conflict = try #require(survey.zoneConflicts.first)
    #expect(survey.zoneConflicts.count == 1 && conflict.readings.count == 3)
    #expect(conflict.text.french.contains("Haïti, Sud, Nippes"))
  }

  @Test func theOrderOfTheRowsDoesNotMatter() throws {
    let lines = ["Un,2,Asie,Laos", "Deux,2,Asie,\"Laos, Guinée\"", "Trois,1,,Guinée"]
    func written(_ lines: [String]) throws -> [String: [String]] {
      let survey = try ZoneSurvey(a: lines.joined(separator: "\n")).harmonised().survey
      var found: [String: [String]] = [:]
      for cell in survey.territories.cells(of: "a") {
        let actor = try #require(survey.survey.table("a")).actor(cell.row).name
        found[actor, default: []] += survey.territories[cell].map(\.place.id)
      }
      return found
    }
    #expect(try written(lines) == written(lines.reversed()))
  }

  @Test func zonesMayBeTheSurveysOwn() throws {
    let survey = try ZoneSurvey(
      a: "Un,2,Asie,Laos\n", members: #""zones": "zones.csv""#)
    try survey.folder.write("zone,code\nMékong,LA\nMékong,VN\n", "zones.csv")
    let (harmonised, log) = try survey.harmonised()
    #expect(!log.hasErrors)
    let reading = try #require(
      harmonised.territories[CellReference(form: "a", row: 0, column: 4)].first)
    #expect(reading.zone?.name.french == "Mékong")
  }

  @Test func zonesThatCannotBeReadAreReported() throws {
    let (harmonised, log) = try ZoneSurvey(
      a: "Un,2,Asie,Laos\n", members: #""zones": "absent.csv""#
    ).harmonised()
    #expect(log.diagnostics.map(\.code) == ["file-unreadable"])
    #expect(harmonised.zones == .standard)
  }
}
