import Diagnostics
import Harmonisation
import Responses
import TestSupport
import Testing

@testable import Gaps

/// What a council and its committee tell of one territory.
@Suite struct PerceptionTests {
  /// The councils' answers, the committees', and the gaps: rule, subject and who is told of.
  private static let cases: [(council: String, committee: String, expected: [String])] = [
    ("Un,2,Afrique,Mali\n", "Avis un,2,Afrique,Mali\n", []),
    (
      "Un,2,Afrique,\"Mali, Niger\"\n", "Avis un,2,Afrique,Mali\n",
      ["perception-countries/territory:REG-24/c/un/avis-un"]
    ),
    (
      "Un,2,Afrique,Mali\n", "Avis un,2,Afrique,\"Mali, Niger\"\n",
      ["perception-countries/territory:REG-24/e/un/avis-un"]
    ),
    // The committee's form has no row for the Caribbean; a tick and « tous les pays » name none.
    ("Un,2,Caraïbes,Haïti\nUn,2,Asie,Laos\n", "Avis un,2,Asie,Laos\n", []),
    (
      "Un,2,Afrique,\"Mali, Niger\"\nUn,2,Asie,Laos\n",
      "Avis un,2,Afrique,X\nAvis un,2,Asie,Laos\n", []
    ),
    (
      "Un,2,Europe,\"Italie, Pologne\"\n",
      "Avis un,2,Europe,\"Tous les pays d'Europe, dont la Pologne\"\n",
      []
    ),
    // Who did not say where it acts is not compared, nor who speaks for another territory, nor for
    // the whole State.
    ("Un,2,Afrique,Mali\n", "Avis un,1,Export,Oui\n", []),
    ("Un,2,Afrique,Mali\n", "Avis deux,2,Afrique,Niger\n", []),
    ("Quatre,2,Afrique,Mali\n", "Avis national,2,Afrique,Niger\n", []),
    // A part of a country that both name; a part of it, or its name cut or misspelt, is the same.
    (
      "Un,2,Afrique,Mali\n", "Avis un,2,Afrique,région de Kayes au Mali\n",
      ["perception-territories/territory:REG-24/e/un/avis-un"]
    ),
    ("Un,2,Afrique,Kayes (Mali)\n", "Avis un,2,Afrique,Mali (Kayes)\n", []),
    // Agreements of which the other side names nothing, and their years.
    (
      "Un,2,Afrique,\"Accord avec le Niger depuis 1998, avec le Mali depuis 2001\"\n",
      "Avis un,2,Afrique,\"Accord avec le Mali, 2001\"\n",
      [
        "perception-agreements/territory:REG-24/c/un/avis-un",
        "perception-countries/territory:REG-24/c/un/avis-un",
        "perception-years/territory:REG-24/c/un/avis-un",
      ]
    ),
    // One announces what the other does.
    (
      "Un,2,Europe,\"Pologne, depuis 1999\"\n", "Avis un,2,Europe,Projet en Pologne à l'étude\n",
      ["perception-status/territory:REG-24/e/un/avis-un"]
    ),
  ]

  @Test(arguments: cases)
  func differences(_ council: String, _ committee: String, _ expected: [String]) throws {
    let gaps = try MeetingSurvey(council, committees: committee).gaps(.perception)
    #expect(Set(gaps.map(\.id)) == Set(expected))
  }

  private static let council = [
    "Un,2,Afrique,\"Accord avec le Niger depuis 1998, avec le Mali depuis 2001\"",
    "Un,2,Europe,\"Pologne, depuis 1999\"", "Un,2,Asie,Laos", "Deux,2,Asie,Laos",
  ]
  private static let committee = [
    "Avis un,2,Afrique,\"Accord avec le Mali (Kayes), 2001\"",
    "Avis un,2,Europe,Projet en Pologne à l'étude", "Avis deux,2,Asie,Népal",
  ]

  @Test func withoutItsEvidenceADifferenceIsGone() throws {
    let survey = try MeetingSurvey(
      Self.council.joined(separator: "\n"), committees: Self.committee.joined(separator: "\n"))
    let gaps = try survey.gaps(.perception)
    #expect(Set(gaps.map(\.rule)).count >= 5)
    let places = GapPlaces(GapContext(try survey.harmonised()))
    for gap in gaps {
      let lines = gap.evidence.compactMap(places.place)
      func rest(_ rows: [String], of file: String) -> String {
        rows.enumerated().filter { row in
          !lines.contains { $0.file.hasSuffix(file) && $0.line == row.offset + 2 }
        }.map(\.element).joined(separator: "\n")
      }
      let left = try MeetingSurvey(
        rest(Self.council, of: "c.csv"), committees: rest(Self.committee, of: "e.csv")
      ).gaps(.perception)
      #expect(!left.contains { $0.id == gap.id }, "\(gap.id)")
    }
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    func ids(_ council: [String], _ committee: [String]) throws -> [String] {
      try MeetingSurvey(
        council.joined(separator: "\n"), committees: committee.joined(separator: "\n")
      ).gaps(.perception).map(\.id)
    }
    let some = try ids(Self.council, Self.committee)
    #expect(try some == ids(Self.council.reversed(), Self.committee.reversed()))
  }

  @Test func aDifferenceShowsBothSides() throws {
    let gap = try #require(
      try MeetingSurvey(
        "Un,2,Afrique,\"Mali, Niger\"\n", committees: "Avis un,2,Afrique,Mali\n"
      ).gaps(.perception).first)
    #expect(
      gap.message.french
        == "Un (Conseils) nomme 1 pays que Avis un (Comités) ne nomme dans aucune réponse : Niger.")
    #expect(gap.evidence.map(\.what.french) == ["cité : Niger", "demandé, non cité"])
    #expect(gap.forms == ["c", "e"])
  }
}

/// On the annex, read by hand: Centre and Nord-Pas-de-Calais have a council and a CESER that answered.
@Suite struct PerceptionAnnexTests {
  private func gaps() throws -> [Gap] {
    GapAnalysis(GapContext(try Annex.harmonised()), kinds: [.perception]).gaps
  }

  private func pair(_ code: String) throws -> TerritoryPair {
    try #require(TerritoryPair.pairs(in: try Annex.harmonised()).first { $0.code == code })
  }

  @Test func twoTerritoriesAreSeenFromBothSides() throws {
    #expect(TerritoryPair.pairs(in: try Annex.harmonised()).map(\.code) == ["REG-24", "REG-31"])
    #expect(
      Set(try gaps().map { "\($0.rule) \($0.subject.id)" }) == [
        "perception-territories territory:REG-24/ceser",
        "perception-status territory:REG-31/ceser",
        "perception-agreements territory:REG-31/regions",
        "perception-countries territory:REG-31/regions",
        "perception-years territory:REG-31/regions",
      ])
  }

  /// Cracow, Gorgol, Hunan, Luang Prabang, Meknès-Tafilalet, Mopti, Pardubice, Saxony-Anhalt, Tamil
  /// Nadu: the CESER names them, the council their countries.
  @Test func theNineAgreementsOfCentreAreSeenFromBothSides() throws {
    let pair = try pair("REG-24")
    let ceser = AgreementComparison(
      pair.sides[1], pair.sides[0], in: try Annex.harmonised())
    #expect(
      ceser.territories.map(\.frenchName) == [
        "Cracovie", "Gorgol", "Hunan", "Luang Prabang", "Meknès-Tafilalet", "Mopti", "Pardubice",
        "Saxe-Anhalt", "Tamil Nadu",
      ])
    #expect(ceser.byCountry == ceser.territories)
    #expect(ceser.missing.isEmpty)
    let council = AgreementComparison(
      pair.sides[0], pair.sides[1], in: try Annex.harmonised())
    #expect(Set(council.territories) == Set(ceser.territories.compactMap(\.country)))
    #expect(council.shared == council.territories)
  }

  @Test func theCouncilOfNordPasDeCalaisNamesSevenCountriesMore() throws {
    let gap = try #require(try gaps().first { $0.rule == "perception-countries" })
    #expect(
      gap.message.french.hasSuffix(
        ": Belgique, Espagne, Italie, Norvège, Royaume-Uni, Sénégal, États-Unis."))
  }

  /// « Maroc KouakataAbda » is Doukkala-Abda, and « Rhénanie » the Land.
  @Test func spellingsThatDifferAreTheSame() throws {
    #expect(
      try !gaps().contains {
        $0.rule == "perception-territories" && $0.subject.id.hasPrefix("territory:REG-31")
      })
  }
}
