import Files
import Gaps
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

/// What must hold for every gap, whichever rule finds it.
@Suite struct GapPropertyTests {
  private static let kinds: [GapKind] = [.coverage, .response, .time, .harmonisation]

  /// A survey in which nearly every rule finds something.
  private let survey = GapSurvey(
    a: """
      Ain;1;Aide;Oui
      Ain;1;Export;X
      Ain;2;Moins d'un an;À venir : Pérou
      Ain;2;Plus de cinq ans;X
      Ain;3;Europe;Pologne
      Ain;3;Asie;Vietnam, de 2004 à 2007
      Ain;4;;Voir le rapport
      Aube;1;Aide;Appui aux associations
      Aube;3;Europe;Pologne, Espagne
      Aube;3;Amérique du Sud;X
      Aube;4;;Rien
      Aude;1;Aide;Coopération avec le Pérou, terminée en 2009
      Aude;3;Europe;X
      Aude;3;Amérique du Sud;Pérou depuis avril 2011
      Aude;4;;Nous réunissons chaque année tous les acteurs
      Aude;5;;Nous réunissons chaque année tous les acteurs
      Cher;1;Export;Salons
      Cher;3;Asie;Japon
      Cher;4;;/
      Gers;1;Aide;Rien
      Gers;3;Asie;Pas de réponse
      """,
    b: """
      Lot;1;Secours;Oui
      Lot;1;Culture;Festivals
      Lot;2;Europe;Italie
      Lot;3;;Une association
      Lot;4;;Oui
      Tarn;1;Secours;
      Tarn;2;Europe;Italie et Grèce
      Tarn;4;;Un rapport
      Var;1;Secours;Oui
      Var;2;Europe;X
      """, actors: "Ain,\nAube,\nAude,\nCher,\nGers,\nLot,\nTarn,\nVar,\n")

  private func gaps(_ survey: HarmonisedSurvey) -> [Gap] {
    GapAnalysis(GapContext(survey), kinds: Self.kinds).gaps
  }

  private func variant(_ variant: Variant, of survey: HarmonisedSurvey) throws -> [Gap] {
    gaps(
      try variant.of(survey, actors: true) { folder in
        try folder.write(GapSurvey.questionnaire, "questionnaire.json")
        try folder.write("name,category\n" + self.survey.actors, "actors.csv")
      })
  }

  @Test func withoutItsEvidenceNoGapStands() throws {
    let survey = try survey.harmonised()
    let found = gaps(survey)
    #expect(Set(found.map(\.rule)).count > 25)
    for gap in found {
      let cells = Set(gap.evidence.map(\.cell))
      let rows = Set(cells.map { CellReference(form: $0.form, row: $0.row, column: 0) })
      // What nobody answered is not there any more once those who could have are gone.
      let stands =
        try variant(Variant(blank: cells), of: survey).ids.contains(gap.id)
        && variant(Variant(without: rows), of: survey).ids.contains(gap.id)
      #expect(!stands, "\(gap.id)")
    }
  }

  @Test func theOrderOfTheInputChangesNothing() throws {
    let survey = try survey.harmonised()
    let reversed = try variant(Variant(isReversed: true), of: survey)
    let found = gaps(survey)
    #expect(found.ids == reversed.ids)
    #expect(found.map(\.message) == reversed.map(\.message))
    #expect(found.map(\.actors) == reversed.map(\.actors))
    #expect(found.map(\.severity) == reversed.map(\.severity))
  }

  @Test func idsAreUnique() throws {
    let ids = gaps(try survey.harmonised()).ids
    #expect(Set(ids).count == ids.count)
  }

  /// Two questions about territories, one without rows, and an actor that answers twice.
  @Test func idsAreUniqueWhereQuestionsAndActorsAreAlike() throws {
    for gaps in [try OpenPlaces.several.gaps(), try OpenPlaces.twice.gaps()] {
      let ids = gaps.ids
      #expect(Set(ids).count == ids.count && !ids.isEmpty)
    }
    #expect(
      try OpenPlaces.several.gaps().ids.filter { $0.hasPrefix("zone-nobody/zone:oceania/") } == [
        "zone-nobody/zone:oceania/question:elsewhere/a",
        "zone-nobody/zone:oceania/question:places/a",
      ])
    #expect(try OpenPlaces.one.gaps().ids.contains("zone-nobody/zone:oceania/a"))
  }

  /// An id is the same whatever else is asked for.
  @Test func idsDoNotDependOnWhatIsAskedFor() throws {
    let context = GapContext(try OpenPlaces.twice.harmonised())
    let all = GapAnalysis(context).gaps
    for severity in GapSeverity.allCases {
      let some = GapAnalysis(context, least: severity).gaps.ids
      #expect(some == all.filter { $0.severity >= severity }.ids)
    }
  }

  @Test func evidenceStandsInTheSurveyAndItsWordsInTheirCell() throws {
    let survey = try survey.harmonised()
    for evidence in gaps(survey).flatMap(\.evidence) {
      let text = survey.survey.text(evidence.cell)
      if let span = evidence.span { #expect(span.upperBound <= text.utf8.count) }
      #expect(!evidence.what.french.isEmpty && !evidence.what.english.isEmpty)
    }
  }

  @Test func aSurveyWithoutAnswersHasNoGaps() throws {
    #expect(gaps(try GapSurvey(a: "").harmonised()).isEmpty)
  }
}
