import Responses
import Testing

@testable import Harmonisation

/// The actors that answers name, by every way public bodies are called.
@Suite struct ActorNamedTests {
  private static let actors = [
    Actor(
      id: "cg91", name: "Conseil général de l'Essonne", label: "Essonne", category: "dep",
      territory: "DEP-91", aliases: ["Département Essonne"]),
    Actor(
      id: "cg01", name: "Conseil général de l'Ain", label: "Ain", category: "dep",
      territory: "DEP-01"),
    Actor(id: "stdenis", name: "Ville de Saint-Denis", category: "ville"),
    Actor(id: "sud", name: "Association Sud", category: "asso"),
    Actor(id: "ouest-1", name: "Association Sud Ouest", category: "asso"),
    Actor(id: "ouest-2", name: "Association Sud-Ouest", category: "asso"),
    Actor(id: "sud-est", name: "Association Sud Est", category: "asso"),
    Actor(id: "region", name: "Conseil régional d'Île-de-France", category: "region"),
    Actor(id: "12", name: "12", category: "asso"),
    Actor(id: "empty", name: "", category: "asso", aliases: ["", " - ", "de la"]),
  ]

  private static let recogniser = ActorRecogniser(actors)

  private func named(_ text: String) -> [String] {
    Self.recogniser.mentions(in: text).map { Self.actors[$0.actor].id }
  }

  @Test(arguments: [
    ("avec le Conseil général de l'Essonne", ["cg91"]),
    ("avec le Conseil départemental de l’Essonne", ["cg91"]),
    ("CG 91, CG91 et CD-91", ["cg91", "cg91", "cg91"]),
    ("le Département de l'Essonne", ["cg91"]),
    ("le département\u{A0}de l’Essonne", ["cg91"]),
    ("« CONSEIL GENERAL DE L’ESSONNE »", ["cg91"]),
    ("conseil ge\u{301}ne\u{301}ral de l'Es\u{AD}sonne", ["cg91"]),
    ("le CG 01 et le CG 1", ["cg01", "cg01"]),
    // The place alone is not the council.
    ("en Essonne", []),
    ("la ville de St-Denis", ["stdenis"]), ("la commune de Saint\u{2011}Denis", ["stdenis"]),
    ("mairie de ST DENIS", ["stdenis"]),
    ("Région Île de France", ["region"]), ("CR Ile-de-France", ["region"]),
    // The longer name wins; a longer name that two actors share names neither, nor the shorter.
    ("l'association Sud", ["sud"]), ("l'association Sud Est", ["sud-est"]),
    ("l'association Sud Ouest", []), ("association Sud, ouest de la France", []),
    ("Association Sud, Association Sud", ["sud", "sud"]),
    // A respondent known by a number is not meant wherever the number stands.
    ("12 projets, 12", []),
    ("", []), ("de la", []), (" - ", []), ("\u{200B}\u{301}", []),
  ])
  func actorsAreFoundByNameAndAlias(text: String, expected: [String]) {
    #expect(named(text) == expected)
  }

  @Test func theSpanIsTheNameAsWritten() {
    let text = "é « avec l’Association — Sud. »"
    let mention = Self.recogniser.mentions(in: text).first
    let bytes = Array(text.utf8)
    #expect(
      mention.map { String(decoding: bytes[$0.span], as: UTF8.self) } == "Association — Sud")
  }

  @Test func manyActorsWithOneFirstWordCostNoMore() {
    let many = (0..<5000).map {
      Actor(id: "\($0)", name: "Conseil de quartier numéro \($0)", category: "q")
    }
    let recogniser = ActorRecogniser(many)
    let text = String(repeating: "Conseil de quartier numéro ", count: 20_000) + "77"
    #expect(recogniser.mentions(in: text).map(\.actor) == [77])
  }
}
