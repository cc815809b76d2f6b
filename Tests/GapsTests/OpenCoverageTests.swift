import Gaps
import Testing

/// Coverage where the question about places has no rows: nothing was offered, so nobody left it out.
@Suite struct OpenCoverageTests {
  @Test func aZoneWithoutARowWeighsLess() throws {
    let gaps = try OpenPlaces.one.gaps()
    let gap = try #require(gaps.first { $0.id == "zone-nobody/zone:oceania/a" })
    #expect(gap.severity == .medium)
    #expect(
      gap.message.french
        == "Océanie (Pays) : Associations, aucun des 4 acteurs interrogés n'y nomme de lieu.")
    #expect(
      gap.message.english
        == "Oceania (Countries): Associations, no actor of the 4 asked names a place there.")
    let named = try #require(gaps.first { $0.id == "zone-nobody/zone:south-america/a" })
    #expect(named.severity == .low)
  }

  @Test func whatOneActorDoesNotNameIsNoGap() throws {
    let rules = Set(try OpenPlaces.one.gaps().map(\.rule))
    #expect(rules.isDisjoint(with: ["zone-list", "zone-peers"]))
  }

  @Test func rowsSayWhatWasLookedAt() throws {
    let gaps = try GapSurvey(a: "Ain;3;Europe;Pologne\nAin;4;;Un projet au Vietnam").gaps(.coverage)
    #expect(
      gaps.first("zone-list")?.message.french
        == "Territoires : Ain n'indique rien pour 2 des 4 zones proposées, ni à cette question ni "
        + "par un territoire lu dans ses autres réponses : Amérique du Sud et Océanie.")
  }

  @Test func aCountryIsNamedByOneActorOnly() throws {
    let gaps = try OpenPlaces.one.gaps()
    let gap = try #require(gaps.first { $0.id == "country-one-actor/question:places/Cher" })
    #expect(
      gap.message.french
        == "À la question « Pays », 1 pays n'est nommé que par Cher, parmi les 4 acteurs qui en "
        + "nomment : Togo.")
    #expect(
      gap.message.english
        == "In answer to “Countries”, 1 country is named by Cher only, among the 4 actors that name "
        + "any: Togo.")
  }
}
