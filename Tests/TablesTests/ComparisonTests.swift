import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Tables
import TestSupport
import Testing

/// Actors against zones, countries and territories: every figure with the cells it comes from.
@Suite struct ComparisonTests {
  private struct Made {
    let survey: HarmonisedSurvey
    let question: StandardQuestion

    func zones(_ view: Comparison.View) -> Comparison {
      Comparison(zonesOf: survey, question: question, view: view)
    }
  }

  private func made(a: String, b: String = "", members: String = "") throws -> Made {
    let folder = try ZoneSurvey(a: a, b: b, members: members)
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    let question = try #require(survey.questionnaire.standardQuestion("territories"))
    return Made(survey: HarmonisedSurvey(survey, log: &log), question: question)
  }

  /// The figures of an actor, `nil` where nothing was asked or found.
  private func figures(_ comparison: Comparison, _ actor: String) throws -> [String: Int?] {
    let row = try #require(comparison.groups.flatMap(\.rows).first { $0.actor.name == actor })
    return Dictionary(
      uniqueKeysWithValues: zip(comparison.values, row.figures).map { value, figure in
        (value.name.french, figure.isAsked || figure.count > 0 ? figure.count : nil)
      })
  }

  @Test func countsAsDeclaredAndAsDerived() throws {
    let made = try made(a: "Un,2,Asie,X\n", b: "Deux,1,Amérique latine,\"Haïti, Pérou\"\n")
    let declared = try figures(made.zones(.declared), "Deux")
    #expect(declared["Amérique du Sud"] == 2)
    #expect(declared["Amérique centrale et Caraïbes"] == .some(nil))
    let derived = try figures(made.zones(.derived), "Deux")
    #expect(derived["Amérique du Sud"] == 1)
    #expect(derived["Amérique centrale et Caraïbes"] == 1)
    for view in Comparison.View.allCases {
      #expect(made.zones(view).remarks.count == 1)
    }
  }

  @Test func notAskedIsNoZero() throws {
    let comparison = try made(a: "Un,2,Asie,X\n", b: "Deux,1,En Asie,X\n").zones(.declared)
    #expect(try figures(comparison, "Un")["Amérique centrale et Caraïbes"] == 0)
    #expect(try figures(comparison, "Deux")["Amérique centrale et Caraïbes"] == .some(nil))
    let column = try #require(
      comparison.values.firstIndex { $0.name.french == "Amérique centrale et Caraïbes" })
    let totals = comparison.totals(of: comparison.groups)
    #expect(totals[column].asked == 1 && totals[column].actors == 0)
  }

  @Test func zonesNobodyChoseAreKept() throws {
    let values = try made(a: "Un,2,Asie,X\n").zones(.declared).values.map(\.id)
    #expect(values == ["europe", "central-america-and-the-caribbean", "south-america", "asia"])
  }

  @Test func aMarkCountsForItsZoneOnly() throws {
    let made = try made(a: "Un,2,Asie,Oui\nDeux,2,Asie,Laos\n")
    let zones = made.zones(.declared)
    #expect(try figures(zones, "Un")["Asie"] == 1)
    let row = zones.groups[0].rows[0]
    #expect(row.figures.contains { $0.hasOnlyMarks })
    let countries = Comparison(countriesOf: made.survey, question: made.question)
    #expect(countries.values.map(\.id) == ["LA"])
    #expect(try figures(countries, "Un")["Laos"] == 0)
  }

  @Test(arguments: [
    ("Des échanges de jeunes", 1), ("Aucune action à ce jour", 0), ("Pas d'action au Mali", 0),
    ("Nous n'avons pas encore de projet", 0), ("Rien", 0), ("Pas de réponse", 0), ("/", 0),
    ("x", 1),
  ])
  func textsWithoutTerritoryCountLikeAMarkUnlessTheyDeny(text: String, count: Int) throws {
    let comparison = try made(a: "Un,2,Asie,\(text)\n").zones(.declared)
    #expect(try figures(comparison, "Un")["Asie"] == count)
  }

  @Test func aCountryIsCountedThroughItsTerritories() throws {
    let made = try made(a: "Un,2,Europe,\"Bavière, Saxe, Cracovie\"\n")
    let countries = Comparison(countriesOf: made.survey, question: made.question)
    #expect(try figures(countries, "Un") == ["Allemagne": 2, "Pologne": 1])
    #expect(countries.values.map(\.group?.french) == ["Europe", "Europe"])
    let territories = Comparison(territoriesOf: made.survey, question: made.question)
    #expect(territories.values.map(\.name.french) == ["Bavière", "Saxe", "Cracovie"])
    #expect(territories.values.map(\.group?.french) == ["Allemagne", "Allemagne", "Pologne"])
  }

  @Test func macroAreasAreNoCountries() throws {
    let made = try made(a: "Un,2,Asie,\"Asie du Sud-Est\"\n")
    #expect(Comparison(countriesOf: made.survey, question: made.question).values.isEmpty)
    #expect(try figures(made.zones(.declared), "Un")["Asie"] == 1)
  }

  @Test func franceIsNoTerritoryOfAction() throws {
    let made = try made(a: "Un,2,Europe,\"Allemagne, France\"\n")
    let countries = Comparison(countriesOf: made.survey, question: made.question)
    #expect(countries.values.map(\.id) == ["DE"])
    #expect(countries.remarks.contains { $0.text.french.contains("France") })
  }

  @Test func everyFigureLeadsToItsCells() throws {
    let survey = try Fixture.annexe6()
    var log = DiagnosticLog()
    let harmonised = HarmonisedSurvey(survey, log: &log)
    let question = try #require(survey.questionnaire.standardQuestion("territories"))
    for comparison in [
      Comparison(zonesOf: harmonised, question: question, view: .derived),
      Comparison(countriesOf: harmonised, question: question),
    ] {
      for group in comparison.groups {
        for row in group.rows {
          for evidence in row.figures.flatMap(\.evidence) {
            #expect(evidence.cell.form == group.form.id && evidence.cell.row == row.row)
            let answer = survey.answer(evidence.cell)
            #expect(answer.place != nil)
            if let span = evidence.span { #expect(span.upperBound <= answer.text.utf8.count) }
          }
        }
      }
      for (index, total) in comparison.totals(of: comparison.groups).enumerated() {
        let rows = comparison.groups.flatMap(\.rows)
        #expect(total.actors == rows.count { !$0.figures[index].evidence.isEmpty })
      }
    }
  }

  @Test func theBaseCountsEveryActorOnce() throws {
    let made = try made(
      a: "Un,2,Asie,X\nDeux,2,Asie,Rien\nTrois,2,Asie,Pas de réponse\nQuatre,2,Asie,\n",
      b: "Cinq,1,En Asie,Laos\n")
    let comparison = made.zones(.declared)
    let base = comparison.base(of: comparison.groups)
    #expect(base == [.yes: 1, .none: 1, .noResponse: 1, .blank: 1, .text: 1])
    #expect(base.asked == 5 && base.answered == 2)
  }

  @Test func figuresThatRestOnCorrectionsSaySo() throws {
    let folder = try ZoneSurvey(
      a: "Un,2,Asie,Laos\nDeux,2,Asie,Vietnam\n", members: #""corrections": "c.csv""#)
    try folder.folder.write(
      "form,actor,question,item,mention,correction\na,Un,2,Asie,Laos,Cambodge\n", "c.csv")
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(folder.path, log: &log))
    let question = try #require(survey.questionnaire.standardQuestion("territories"))
    let comparison = Comparison(
      countriesOf: HarmonisedSurvey(survey, log: &log), question: question)
    #expect(comparison.values.map(\.id) == ["KH", "VN"])
    #expect(comparison.correctedFigureCount == 1)
    let long = String(
      decoding: ComparisonExport(survey, language: .french).longCSV(comparison), as: UTF8.self)
    #expect(long.contains("a.csv:2:11 ; c.csv:2:"))
  }
}
