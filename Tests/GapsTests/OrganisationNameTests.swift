import Testing

@testable import Gaps

/// Proper names of organisations, in answers nobody has seen.
@Suite struct OrganisationNameTests {
  private static let cases: [(text: String, expected: [String])] = [
    ("Appui de l'ARENE et du CIRAD", ["arene", "cirad"]),
    ("Nous sommes membres de Cités Unies France.", ["cites unies france"]),
    ("Membre de Cités Unies France", ["cites unies france"]),
    ("L'Agence Française de Développement cofinance", ["agence francaise developpement"]),
    ("partenaires : Ubifrance, Coface et Oséo", ["ubifrance", "coface", "oseo"]),
    ("avec la Ville de Stains", ["ville stains"]),
    // Kinds of bodies, numerals, and what begins a sentence.
    ("La CCI, la CMA, les ONG et les PME", []),
    ("Les Universités du territoire. Aucun partenariat. Prospection et promotion.", []),
    ("le programme INTERREG III", ["interreg iii"]),
    ("au XIX", []),
    ("Conseil régional, Département, Etat", []),
    // Places are not bodies; text in capitals tells none.
    ("avec l'Ile-de-France, les Hauts-de-Seine et la Loire-Atlantique", []),
    ("NOUS TRAVAILLONS AVEC LES ASSOCIATIONS DU TERRITOIRE", []),
    ("", []), ("É", []), ("\u{C3}\u{301}\u{200B}, (", []),
  ]

  @Test(arguments: cases)
  func names(_ text: String, _ expected: [String]) {
    #expect(
      OrganisationNames.names(in: Array(text.utf8), places: [], actors: []).map(\.key) == expected)
  }

  @Test func brokenBytesAreNoHazard() {
    for byte in UInt8.min...UInt8.max {
      let names =
        OrganisationNames.names(in: [65, byte, 65, 0xC3], places: [0..<9], actors: [3..<4])
        + OrganisationNames.names(in: [byte], places: [], actors: [])
      #expect(names.allSatisfy { $0.span.lowerBound >= 0 && $0.span.upperBound <= 4 })
    }
  }
}
