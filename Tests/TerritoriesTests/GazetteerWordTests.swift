import Testing

@testable import Territories

@Suite struct GazetteerWordTests {
  @Test(arguments: [
    ("malien", "ML"), ("Maliennes", "ML"), ("wuhanais", "CN"), ("américaine", "US"),
    ("européennes", nil), ("marocaines", "MA"), ("grecque", "GR"), ("turques", "TR"),
    ("québécoise", "CA"), ("burkinabè", "BF"), ("palestiniens", "PS"), ("africaine", nil),
    ("sénégalaises", "SN"), ("vietnamienne", "VN"), ("bretonne", "FR"),
  ])
  func adjectivesAreKnownInEachForm(_ word: String, _ country: String?) {
    let demonym = Demonyms.standard[NameKey(word)]
    #expect(demonym?.kind == .adjective)
    #expect(demonym?.country == country)
  }

  @Test(arguments: ["franco", "sino", "euro", "germano", "italo"])
  func prefixesAreKnown(_ word: String) {
    #expect(Demonyms.standard[NameKey(word)]?.kind == .prefix)
  }

  /// Argentine, Suisse and Toscane are both: there, the text decides.
  @Test func placesAreNoAdjectives() {
    for name in ["Sénégal", "Maroc", "Bavière", "Chine", "Québec"] {
      #expect(Demonyms.standard[NameKey(name)] == nil)
    }
  }

  @Test(
    arguments: [
      ("voïvodie", [1], ["PL"]), ("wilaya", [1], ["DZ", "MR", "OM", "EH"]),
      ("cercles", [2, 3], ["ML"]), ("Länder", [1], ["DE", "AT"]), ("gouvernorat", [1], nil),
      ("commune", [3], nil), ("régions autonomes", [1, 2], nil), ("dépt.", [1, 2, 3], nil),
    ] as [(String, Set<Int>, Set<String>?)])
  func administrativeWordsSayWhatTheyStandFor(
    _ word: String, _ tiers: Set<Int>, _ countries: Set<String>?
  ) {
    let known = AdministrativeWords.standard[NameKey(word)]
    #expect(known?.tiers == tiers)
    if let countries { #expect(known?.countries == countries) }
  }

  @Test func administrativeWordsChooseAmongHomonyms() throws {
    let wilaya = try #require(AdministrativeWords.standard[NameKey("wilaya")])
    let algiers = Gazetteer.standard.places(named: "Alger").map(\.place)
    #expect(algiers.filter(wilaya.suits).map(\.id) == ["DZ-16"])
    #expect(AdministrativeWords.standard[NameKey("cercles")]?.isPlural == true)
    #expect(AdministrativeWords.standard.longest >= 3)
  }
}
