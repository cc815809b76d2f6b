import Testing

@testable import Territories

/// What an actor named in its other answers, as help with homonyms and misprints.
@Suite struct OtherTerritoriesTests {
  private static func codes(_ text: String, beside names: [String]) -> [String] {
    let places = names.compactMap { Gazetteer.standard.places(named: $0).first?.place }
    return RecogniserTests.codes(
      text, TerritoryContext(category: .departement, otherPlaces: places))
  }

  @Test(arguments: [
    ("Saint-Louis", ["Sénégal"], ["Saint-Louis=SN-SL"]),
    ("Saint-Louis", ["Dakar"], ["Saint-Louis=SN-SL"]),
    ("Saint-Louis", ["Missouri"], ["Saint-Louis=US-MO"]),
    ("Congo", [], ["Congo=CG"]), ("Congo", ["Kinshasa"], ["Congo=CD"]),
    ("Congo", ["Kinshasa", "Brazzaville"], ["Congo=CG"]),
    ("Géorgie", [], ["Géorgie=GE"]), ("Géorgie", ["Tbilissi"], ["Géorgie=GE"]),
    ("Guinée", ["Sénégal"], ["Guinée=GN"]),
    ("Nord, Centre", ["Burkina Faso"], ["Nord=BF-10", "Centre=BF-03"]),
    ("Nord, Centre", ["Haïti"], ["Nord=HT-ND", "Centre=HT-CE"]),
    ("Échanges Nord-Sud", ["Haïti"], []),
  ])
  func homonyms(_ text: String, _ names: [String], _ expected: [String]) {
    #expect(Self.codes(text, beside: names) == expected)
  }

  /// A word that begins a sentence is no town, though towns of that name are in a country named.
  @Test(
    arguments: [
      ("Par l'intermédiaire d'un institut.", "Royaume-Uni", []),
      ("Par des échanges d'élèves.", "Londres", []),
      ("Bar d'accueil pour les jeunes.", "Monténégro", []),
      ("Une école à Bar, depuis un an.", "Monténégro", ["Bar=ME-02"]),
      ("Essen et Cologne", "Allemagne", ["Essen=DE-NW", "Cologne=DE-NW"]),
    ] as [(String, String, [String])])
  func wordsThatBeginSentences(_ text: String, _ name: String, _ expected: [String]) {
    #expect(Self.codes(text, beside: [name]) == expected)
  }

  @Test(arguments: [
    ("avec Tambacunda", ["Sénégal"], "SN-TC"), ("avec Zinguinchor", ["Kolda"], "SN-ZG"),
    ("avec Cracowie", ["Pologne"], "PL-12"), ("avec Antsriabe", ["Itasy"], "MG-T"),
  ])
  func misprints(_ text: String, _ names: [String], _ code: String) {
    #expect(
      Self.codes(text, beside: names).map { $0.split(separator: "=").last ?? "" } == [code[...]])
  }

  @Test func theyAddNoTerritory() {
    for text in ["", "Aucune action", "Formation d'élus et échanges de jeunes", "Rien en Inde"] {
      #expect(Self.codes(text, beside: ["Sénégal", "Mali", "Inde"]).isEmpty)
    }
  }
}
