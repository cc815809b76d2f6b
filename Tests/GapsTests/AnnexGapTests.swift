import Diagnostics
import Files
import Gaps
import Harmonisation
import Responses
import TestSupport
import Testing

/// What reading the answers of the annex gives, checked by eye in its files.
@Suite struct AnnexGapTests {
  private static let folder =
    PathName.folder(of: PathName.folder(of: PathName.folder(of: #filePath)))
    + "/Fixtures/annexe-6"

  private static let survey = Result { try GapSurvey.load(folder) }

  private func gaps(_ kinds: GapKind..., least: GapSeverity = .low) throws -> [Gap] {
    GapAnalysis(GapContext(try Self.survey.get()), kinds: kinds, least: least).gaps
  }

  @Test func whatWeighsMost() throws {
    #expect(
      try gaps(.coverage, .response, .time, .harmonisation, least: .medium).ids
        == [
          "domain-form-nobody/item:actions/regional-francophonie/"
            + "association-chambre-regionale-des-metiers/"
            + "association-conference-des-grandes-ecoles/association-france-volontaires",
          "zone-form-nobody/zone:middle-east/region-alsace/region-centre/region-nord-pas-de-calais",
          "zone-form-nobody/zone:oceania/ceser",
          "zone-form-nobody/zone:oceania/region-alsace/region-centre/region-nord-pas-de-calais",
          "actor-silent/actor:ceser-picardie/ceser-picardie",
          "band-not-begun/question:duration/lt1/ceser-nord-pas-de-calais",
          "ended-still-named/place:MA/departement-yvelines",
          "scale-hole/hole:duration/P1Y-P2Y/region-nord-pas-de-calais",
          "item-not-asked/item:territories/central-america-caribbean/regions/departements/"
            + "associations",
          "mapping-partial/question:actions/ceser", "mapping-partial/question:duration/ceser",
          "mapping-partial/question:partnerships/ceser",
          "mapping-partial/question:territories/ceser",
          "mapping-partial/question:tools/ceser", "mapping-partial/question:tools/departements",
        ].sorted())
  }

  /// Brésil in the row of Central America speaks for South America, Haïti in the row of South
  /// America for the Caribbean; a row that is not there is nobody's gap.
  @Test func latinAmericaIsToldByWhereTerritoriesLie() throws {
    let found = try gaps(.coverage).filter {
      ["zone:south-america", "zone:central-america-caribbean"].contains($0.subject.id)
    }
    #expect(found.ids == ["zone-form-one-actor/zone:south-america/region-nord-pas-de-calais"])
  }

  /// Alone in its form; associations name Australia too, and tick it.
  @Test func oceaniaIsYvelinesAmongDepartements() throws {
    let gap = try #require(
      try gaps(.coverage).first {
        $0.id == "zone-form-one-actor/zone:oceania/departement-yvelines"
      })
    #expect(
      gap.message.french
        == "Océanie (Territoires) : un seul acteur sur 6, Yvelines (Conseils généraux), en nomme "
        + "des territoires.")
    #expect(gap.evidence.map(\.what.french) == ["cité : Australie"])
  }

  /// Val-de-Marne leaves the row of the Middle East empty and names Palestine in another answer.
  @Test func whatIsNamedInAnotherAnswerIsNotLacking() throws {
    let list = try #require(
      try gaps(.coverage).first {
        $0.id == "zone-list/question:territories/departement-val-de-marne"
      })
    #expect(
      list.message.french
        == "Territoires : Val de Marne n'indique rien pour 4 des 8 zones proposées, ni à cette question "
        + "ni par un territoire lu dans ses autres réponses : Europe, Amérique du Nord, Afrique du Nord et Océanie."
    )
  }

  /// The association « Ile-de-France – Europe » is no territory of action.
  @Test func aNameWithEuropeInItIsNoTerritory() throws {
    let list = try #require(
      try gaps(.coverage).first { $0.id == "zone-list/question:territories/departement-val-d-oise" }
    )
    #expect(list.evidence.count == 7)
  }

  @Test func texts() throws {
    let response = try gaps(.response)
    #expect(
      response.rules("answer-repeated").ids == [
        "answer-repeated/questions:partnerships+tools/ceser-paca",
        "answer-repeated/questions:proposals+role/association-conference-des-grandes-ecoles",
      ])
    #expect(response.rules("answer-refers").map(\.actors) == [["region-centre"], ["ceser-paca"]])
    #expect(!response.contains { $0.rule == "question-comparability" })
  }

  @Test func times() throws {
    let time = try gaps(.time)
    #expect(
      time.rules("actor-undated").flatMap(\.actors) == [
        "region-centre", "departement-val-de-marne", "association-chambre-regionale-des-metiers",
      ])
    #expect(
      time.rules("action-ended").map(\.message.french) == [
        "Conseil régional Nord Pas de Calais (Conseils régionaux) : le texte donne pour achevé ou "
          + "suspendu : « De 2004 à 2007 » (Asie) ; les tableaux comptent ces territoires comme "
          + "les autres.",
        "Yvelines (Conseils généraux) : le texte donne pour achevé ou suspendu : Maroc.",
        "Seine-Saint-Denis (Conseils généraux) : le texte donne pour achevé ou suspendu : "
          + "Ogooué-Maritime et Setúbal.",
      ])
  }

  @Test func whatWeighsMostFallsWithItsEvidence() throws {
    let survey = try Self.survey.get()
    // One of each rule: a survey is read anew for each of them, twice.
    let found = try gaps(.coverage, .time, least: .medium)
    for gap in Set(found.map(\.rule)).sorted().compactMap(found.first) {
      let cells = Set(gap.evidence.map(\.cell))
      let rows = Set(cells.map { CellReference(form: $0.form, row: $0.row, column: 0) })
      func stands(_ variant: Variant) throws -> Bool {
        let changed = try variant.of(survey, actors: true) { try $0.copy(Self.folder) }
        return GapAnalysis(GapContext(changed), kinds: [gap.kind]).ids.contains(gap.id)
      }
      let remains = try stands(Variant(blank: cells)) && stands(Variant(without: rows))
      #expect(!remains, "\(gap.id)")
    }
  }
}

extension GapAnalysis {
  fileprivate var ids: [String] { gaps.ids }
}
