import Diagnostics
import Gaps
import Harmonisation
import Responses
import TestSupport
import Testing

/// What differs between two surveys of one questionnaire.
@Suite struct ChangeTests {
  private func survey(_ made: ZoneSurvey) throws -> HarmonisedSurvey {
    var log = DiagnosticLog()
    return HarmonisedSurvey(try #require(try Survey.load(made.path, log: &log)), log: &log)
  }

  /// The rules and actors of the gaps between two states of form `a`.
  private func changes(_ before: String, _ now: String, actors: String = "") throws -> [String] {
    let (old, new) = (try ZoneSurvey(a: before), try ZoneSurvey(a: now))
    if !actors.isEmpty {
      for folder in [old.folder, new.folder] {
        try folder.write(actors, "actors.csv")
        try folder.change("survey.json", #""responses""#, #""actors": "actors.csv", "responses""#)
      }
    }
    let context = GapContext(try survey(new), previous: try survey(old))
    return GapAnalysis(context, kinds: [.change]).gaps.map(\.id)
  }

  private static let change: [(before: String, now: String, expected: Set<String>)] = [
    ("Un,2,Asie,Laos\n", "Un,2,Asie,Laos\n", []),
    (
      "Un,2,Asie,Laos\n", "Un,2,Asie,\"Laos, Népal\"\n",
      ["countries-gained/question:territories/Un"]
    ),
    (
      "Un,2,Asie,\"Laos, Népal\"\n", "Un,2,Asie,Laos\n",
      ["countries-lost/question:territories/Un"]
    ),
    (
      "Un,2,Asie,X\nUn,2,Europe,X\n", "Un,2,Asie,X\n",
      ["zone-lost/zone:europe/a"]
    ),
    (
      "Un,2,Asie,X\nDeux,1,,Des échanges\n", "Un,2,Asie,X\n", ["actor-lost/actor:Deux/Deux"]
    ),
    (
      "Un,2,Asie,X\n", "Un,2,Asie,X\nDeux,1,,Des échanges\n", ["actor-gained/actor:Deux/Deux"]
    ),
    (
      "Un,2,Asie,X\nUn,1,,Des échanges\n", "Un,2,Asie,X\nUn,1,,Pas de réponse\n",
      ["newly-silent/question:actions/Un"]
    ),
    (
      "Un,2,Asie,X\nUn,1,,\n", "Un,2,Asie,X\nUn,1,,Des échanges\n",
      ["newly-answering/question:actions/Un"]
    ),
    (
      "Un,1,,Des échanges\n", "Un,1,,Des chantiers\n", ["answer-changed/question:actions/Un"]
    ),
  ]

  @Test(arguments: change.indices) func isTold(index: Int) throws {
    let (before, now, expected) = Self.change[index]
    #expect(try Set(changes(before, now)) == expected)
  }

  /// The messages of the gaps between two states of form `a`, in French.
  private func messages(_ before: String, _ now: String) throws -> [String] {
    let context = GapContext(
      try survey(ZoneSurvey(a: now)), previous: try survey(ZoneSurvey(a: before)))
    return GapAnalysis(context, kinds: [.change]).gaps.map(\.message.french)
  }

  @Test func onlyTheSurveyBeforeIsSpokenOf() throws {
    let told = try messages(
      "Un,2,Asie,Laos\n", "Un,2,Asie,\"Laos, Népal\"\nUn,2,Europe,X\nUn,1,,Foires\nDeux,1,,Prix\n")
    #expect(
      told == [
        "Deux répond, sans l'avoir fait à l'enquête précédente.",
        "Formulaire A : on agit en « Europe », où personne n'agissait à l'enquête précédente.",
        "Un nomme, sans l'avoir fait à l'enquête précédente : Népal.",
        "Un répond à la question 1, sans l'avoir fait à l'enquête précédente.",
      ])
  }

  @Test func aNegativeAnswerIsNoSilence() throws {
    let (foires, rien) = ("Un,2,Asie,X\nUn,1,,Foires\n", "Un,2,Asie,X\nUn,1,,Rien\n")
    #expect(
      try messages(foires, rien)
        == ["Un avait répondu à la question 1 et y répond désormais par la négative."])
    #expect(
      try messages(rien, foires) == [
        "Un répond à la question 1, après l'avoir fait par la négative à l'enquête précédente."
      ])
  }

  @Test(arguments: [
    ("60 000 €", "75 000 €", ", « 60 000 € » → « 75 000 € »"),
    (" 60 000 € ", "75 000 €", ", « 60 000 € » → « 75 000 € »"),
    ("Un fonds", String(repeating: "m", count: 61), ""),
    ("Un fonds", "Un fonds\nUn prix", ""),
  ])
  func shortAnswersAreTold(before: String, now: String, told: String) throws {
    let found = try messages("Un,1,,\"\(before)\"\n", "Un,1,,\"\(now)\"\n")
    #expect(found == ["Un répond autrement : Actions\(told)."])
  }

  @Test(arguments: [
    ("Laval", "Ville de Laval", true), ("Mairie de Laval", "Ville de Laval", true),
    ("Ville de Quimper", "Ville de Quinper", true), ("Ville de Vannes", "Ville de Laval", false),
    ("Vannes", "Ville de Laval", false),
  ])
  func closeNamesMayBeOneActor(before: String, now: String, areClose: Bool) throws {
    let others = "Ville de Brest,1,,Rien\nVille de Niort,1,,Rien\nMairie d'Angers,1,,Rien\n"
    let found = try messages(others + "\(before),1,,Foires\n", others + "\(now),1,,Foires\n")
    #expect(found.count == 2)
    #expect(found[0].contains("« \(now) »") == areClose && found[0].contains("aliases") == areClose)
    #expect(found[1].contains("« \(before) »") == areClose)
  }

  @Test func whichOfTwoCloseNamesIsMeantNobodyCanTell() throws {
    let found = try messages(
      "Laval,1,,Foires\n", "Ville de Laval,1,,Foires\nPays de Laval,1,,Foires\n")
    #expect(found.count == 3 && !found.contains { $0.contains("aliases") })
  }

  @Test func aRenamedActorIsKnownByItsAlias() throws {
    let found = try changes(
      "Ancien nom,2,Asie,Laos\n", "Nouveau nom,2,Asie,Laos\n",
      actors: "id,name,category,aliases\nx,Nouveau nom,a,Ancien nom\n")
    #expect(found.isEmpty)
  }

  @Test func theOrderOfTheRowsDoesNotMatter() throws {
    let before = ["Un,2,Asie,Laos", "Deux,2,Europe,Pologne", "Trois,1,,Des échanges"]
    let now = ["Deux,2,Europe,Hongrie", "Trois,1,,Rien", "Quatre,2,Asie,X"]
    let some = try changes(before.joined(separator: "\n"), now.joined(separator: "\n"))
    let same = try changes(
      before.reversed().joined(separator: "\n"), now.reversed().joined(separator: "\n"))
    #expect(some.sorted() == same.sorted() && some.count > 4)
  }

  @Test func withoutItsEvidenceNoChangeStands() throws {
    let before = [
      "Un,2,Asie,\"Laos, Népal\"", "Un,1,,Des échanges", "Deux,2,Europe,Pologne",
      "Trois,1,,Un fonds",
    ]
    let now = [
      "Un,2,Asie,\"Laos, Japon\"", "Un,1,,Rien", "Deux,2,Asie,Laos", "Quatre,2,Europe,X",
      "Trois,1,,Un prix",
    ]
    func context(_ before: [String], _ now: [String]) throws -> GapContext {
      let made = (
        try ZoneSurvey(a: now.joined(separator: "\n")),
        try ZoneSurvey(a: before.joined(separator: "\n"))
      )
      return GapContext(try survey(made.0), previous: try survey(made.1))
    }
    let whole = try context(before, now)
    let places = GapPlaces(whole)
    let gaps = GapAnalysis(whole, kinds: [.change]).gaps
    #expect(Set(gaps.map(\.rule)).count >= 5)
    for gap in gaps {
      func rest(_ rows: [String], _ wave: GapEvidence.Wave) -> [String] {
        let lines = gap.evidence.filter { $0.wave == wave }.compactMap {
          places.place(of: $0)?.line
        }
        return rows.enumerated().filter { !lines.contains($0.offset + 2) }.map(\.element)
      }
      let left = GapAnalysis(
        try context(rest(before, .previous), rest(now, .current)), kinds: [.change])
      #expect(left.gap(gap.id) == nil, "\(gap.id)")
    }
  }

  @Test func evidenceOfWhatIsLostIsInTheSurveyBefore() throws {
    let (old, new) = (
      try ZoneSurvey(a: "Un,2,Asie,\"Laos, Népal\"\n"), try ZoneSurvey(a: "Un,2,Asie,Laos\n")
    )
    let context = GapContext(try survey(new), previous: try survey(old))
    let gap = try #require(GapAnalysis(context, kinds: [.change]).gaps.first)
    #expect(gap.evidence.map(\.wave) == [.previous])
    let places = GapPlaces(context)
    #expect(places.words(of: gap.evidence[0]) == "Népal")
    #expect(places.names(of: gap).allSatisfy { $0.hasPrefix(old.path) })
  }
}
