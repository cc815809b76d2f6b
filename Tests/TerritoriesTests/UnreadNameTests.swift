import Testing

@testable import Territories

/// Words that stand where a place would and name none: what a check shows an analyst.
@Suite struct UnreadNameTests {
  private let recogniser = TerritoryRecogniser()

  private func unread(_ text: String, zone: String? = nil) -> [String] {
    let context = TerritoryContext(zone: zone.flatMap(recogniser.zone(ofRow:)))
    return recogniser.unreadNames(in: text, context: context).map(\.written)
  }

  /// Invented names, so that no gazetteer will ever know them.
  @Test(arguments: [
    ("Un projet à Zorbalouga, au Mali", ["Zorbalouga"]),
    ("la commune de Zorbalouga", ["Zorbalouga"]),
    ("près de Zorbalouga Vrizec", ["Zorbalouga Vrizec"]),
    ("Pologne, Zorbalouga, Hongrie", ["Zorbalouga"]),
  ])
  func standWherePlacesDo(text: String, expected: [String]) {
    #expect(unread(text) == expected)
  }

  @Test(arguments: [
    "Des échanges à Cracovie et à Kayes", "Un partenariat avec Zorbalouga Conseil",
    "le programme ARCUS à terme", "Une réponse à Madame la Présidente", "à 14 heures",
    "l'Université de Zorbalouga", "Exemple : un chantier", "",
  ])
  func othersAreNone(text: String) { #expect(unread(text) == []) }

  @Test func anItemInTheRowOfAZoneIsOne() {
    #expect(unread("Zorbalouga", zone: "Asie") == ["Zorbalouga"])
    #expect(unread("Zorbalouga") == [])
    #expect(unread("Exemple : Laos", zone: "Asie") == [])
  }

  @Test func nearNamesAreSuggested() throws {
    // Too far from the name to be read as it, near enough to be meant.
    let found = try #require(recogniser.unreadNames(in: "une mission à Madagazkkar").first)
    #expect(found.suggestions.map(\.iso2).contains("MG"))
  }

  /// The country beside a name says where it lies: a name as near elsewhere is another.
  @Test(arguments: ["Dénezé (Bénin)", "à Dénezé au Bénin", "Bénin (Dénezé)"])
  func suggestionsLieInTheCountryBeside(text: String) throws {
    let context = TerritoryContext(zone: recogniser.zone(ofRow: "Afrique subsaharienne"))
    let found = try #require(recogniser.unreadNames(in: text, context: context).first)
    #expect(found.written == "Dénezé")
    #expect(found.suggestions.allSatisfy { $0.country?.iso2 == "BJ" })
  }

  @Test func spansAreThoseOfTheText() throws {
    let text = "Été : à Zorbalouga 🌍"
    let found = try #require(recogniser.unreadNames(in: text).first)
    #expect(String(decoding: Array(text.utf8)[found.span], as: UTF8.self) == found.written)
  }
}
