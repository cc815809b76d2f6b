import Gaps
import Questionnaire
import Testing

/// Which themes answers speak of, by the codebook that ships with jaune.
@Suite struct ThemeReaderTests {
  private let reader = ThemeReader(.standard)

  private func themes(_ text: String, _ side: Theme.Side) -> Set<String> {
    Set(reader.themes(in: text, side: side).map(\.theme.text))
  }

  @Test(arguments: [
    ("Créer un annuaire des acteurs bretons.", ["directory"]),
    ("Une BASE DE DONNEES partagée serait précieuse", ["directory"]),
    ("L’organisation d’Assises annuelles", ["meetings"]),
    ("Lancer des appels à projets conjoints et cofinancer les actions", ["funding"]),
    ("Des FORMATIONS pour les élus", ["training"]),
    ("Mieux former nos bénévoles", ["training"]),
    ("Mutualiser les moyens humains", ["pooling"]),
    ("La Région doit être chef de file", ["steering"]),
    ("Un guichet unique pour les associations", ["simplification"]),
    ("E\u{301}valuer les projets", ["evaluation"]),
    ("Rédiger une lettre d'information", ["communication"]),
    ("Des missions communes au Maroc", ["joint-action"]),
    ("Il manque une lettre d'information", ["communication"]),
  ])
  func demandsAreRead(text: String, expected: [String]) {
    #expect(themes(text, .demand).isSuperset(of: expected), "\(themes(text, .demand))")
  }

  @Test(arguments: [
    "Nous n'utilisons pas d'outil, d'annuaire ni de réseau.",
    "Aucune plateforme régionale ne coordonne les acteurs",
    "Il n'existe ni annuaire, ni lettre d'information",
    "Sans réseau régional à ce jour",
    "Un annuaire n'existe pas encore",
    "Il manque une lettre d'information",
    "Il faudrait un annuaire",
    "Un portail est à l'étude",
    "Le réseau routier et la formation professionnelle",
    "Une commune de formation géologique ancienne",
    "Aucun.", "", "/", "Pas de réponse",
  ])
  func whatIsDeniedOrMissingIsNoTool(text: String) {
    #expect(themes(text, .tool).subtracting(["training"]).isEmpty, "\(themes(text, .tool))")
  }

  @Test(arguments: [
    ("Nous n'avons pas d'annuaire mais un réseau régional", ["network"]),
    ("Nous n'avons pas de portail et organisons des assises", ["meetings"]),
    ("Pas seulement un annuaire : des assises", ["directory", "meetings"]),
    ("Le réseau Nord-Pas de Calais international", ["network"]),
    ("Sans doute un réseau", ["network"]),
    ("Plutôt qu'un annuaire, des rencontres", ["meetings"]),
    ("Pas d'annuaire.\nDes rencontres", ["meetings"]),
  ])
  func aDenialReachesNoFurtherThanItsClause(text: String, expected: [String]) {
    #expect(themes(text, .tool) == Set(expected))
  }

  @Test(arguments: [
    ("Pas besoin d'un annuaire", Theme.Side.demand),
    ("Le Département participe déjà à des réunions", .demand),
    ("Même si certains vont aux assises", .demand),
  ])
  func whatIsGrantedOrRefusedIsNotAskedFor(text: String, side: Theme.Side) {
    #expect(themes(text, side).isEmpty)
  }

  @Test func readingsKnowTheirWordsAndTheirSentence() throws {
    let text = "Merci.  Créer l’annuaire des élus ; voilà."
    let reading = try #require(reader.themes(in: text, side: .demand).first)
    let bytes = Array(text.utf8)
    #expect(reading.written == "annuaire")
    #expect(String(decoding: bytes[reading.span], as: UTF8.self) == "annuaire")
    #expect(String(decoding: bytes[reading.sentence], as: UTF8.self) == "Créer l’annuaire des élus")
  }

  @Test func readingsLieInTheirSentencesAndInOrder() {
    let words = [
      "annuaire", "pas", "réseau", ",", ".", "et", "d'", "appel à projets", "mais", "\n", "É", "…",
      "(", "formation", "mutualiser", "\u{200B}", "🧭", "العربية", "e\u{301}", "aucun",
      "site internet",
    ]
    var state: UInt64 = 1
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count] + (state & 0x1_0000_0000 == 0 ? "" : " ")
      }
      for side in Theme.Side.allCases {
        let found = reader.themes(in: text, side: side)
        for reading in found {
          #expect(reading.sentence.lowerBound <= reading.span.lowerBound)
          #expect(reading.span.upperBound <= reading.sentence.upperBound)
          #expect(reading.sentence.upperBound <= text.utf8.count)
        }
        #expect(found == reader.themes(in: text, side: side))
      }
    }
  }

  @Test(arguments: [
    String(repeating: "réseau ", count: 50_000),
    String(repeating: "pas d'", count: 50_000),
    String(repeating: "appel mutualiser ", count: 30_000),
    String(repeating: "a", count: 500_000),
    "e" + String(repeating: "\u{301}", count: 60_000),
    String(repeating: "\u{200F}\u{202E}א", count: 60_000),
    String(repeating: ",\n \t", count: 100_000),
    String(repeating: "7", count: 500_000),
    (0..<40_000).map { "mot\($0)" }.joined(separator: " "),
  ])
  func hostileTextsAreReadInOneWalk(text: String) {
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = reader.themes(in: text, side: .demand).count }
    #expect(count <= 32 * Codebook.standard.themes.count)
    // Generous: a debug build on a busy machine. What is quadratic takes minutes.
    #expect(time < .seconds(60))
  }
}
