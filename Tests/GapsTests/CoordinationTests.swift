import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

@testable import Gaps

/// Who meets in one place without working together, and who works together without meeting.
@Suite struct CoordinationTests {
  private static let both = "Un,2,Afrique,Mali\nDeux,2,Afrique,Mali\n"

  private static let cases: [(answers: String, expected: [String])] = [
    (both, ["meeting-country/country:ML/un/deux"]),
    // Each alone.
    ("Un,2,Afrique,Mali\nDeux,2,Afrique,Niger\n", []),
    // The smaller place tells more; a country with a third actor is told beside it.
    (
      "Un,2,Afrique,Mali (Kayes)\nDeux,2,Afrique,région de Kayes\n",
      ["meeting-territory/territory:ML-1/un/deux"]
    ),
    (
      "Un,2,Afrique,Mali (Kayes)\nDeux,2,Afrique,région de Kayes\nTrois,2,Afrique,Mali\n",
      [
        "meeting-country/country:ML/un/deux/trois", "meeting-territory/territory:ML-1/un/deux",
      ]
    ),
    // A part of the country meets the country.
    ("Un,2,Afrique,Mali (Kayes)\nDeux,2,Afrique,Mali\n", ["meeting-country/country:ML/un/deux"]),
    // One names the other, in any answer, in either direction.
    (both + "Deux,3,,Nous travaillons avec le Conseil Un\n", []),
    (both + "Un,4,,Une lettre avec le Conseil Deux\n", []),
    // A common partner, in the answers about partners only.
    (both + "Un,3,,Appui de l'ARENE\nDeux,3,,\"Agences, Arene et autres\"\n", []),
    (
      both + "Un,3,,Appui de l'ARENE\nDeux,4,,Site de l'ARENE\n",
      ["meeting-country/country:ML/un/deux"]
    ),
    (
      both
        + "Un,3,,Cités Unies France\nDeux,3,,Membre de Cités unies France et Cités Unies France\n",
      []
    ),
    (both + "Un,3,,Avec le Conseil Trois\nDeux,3,,Avec le Conseil Trois\nTrois,2,Asie,X\n", []),
    // Every territory has its chamber: it is no common partner.
    (both + "Un,3,,Notre CCI\nDeux,3,,La CCI\n", ["meeting-country/country:ML/un/deux"]),
    // By way of a third one who is there, or whom both name; not by one who names both elsewhere.
    (both + "Trois,2,Afrique,Mali\nTrois,3,,Conseil Un et Conseil Deux\n", []),
    (
      both + "Trois,2,Asie,Laos\nTrois,3,,Conseil Un et Conseil Deux\n",
      [
        "meeting-country/country:ML/un/deux", "partners-apart/question:partnerships/un/trois",
        "partners-apart/question:partnerships/deux/trois",
      ]
    ),
    (both + "Un,4,,Avec le Conseil Trois\nDeux,4,,Par le Conseil Trois\nTrois,2,Asie,X\n", []),
    (
      both + "Un,4,,Avec le Conseil Trois\nTrois,4,,Avec le Conseil Deux\n",
      ["meeting-country/country:ML/un/deux"]
    ),
    // An actor that did not answer is one of the survey all the same.
    (both + "Un,4,,Avec le Conseil Quatre\nDeux,4,,Par le Conseil Quatre\n", []),
    (
      both + "Un,4,,Avec le Conseil Trois\nDeux,4,,Par le Conseil Quatre\n",
      ["meeting-country/country:ML/un/deux"]
    ),
    // Marks name no country; France is no territory of action; what is over is not there.
    ("Un,2,Afrique,X\nDeux,2,Afrique,Oui\n", []),
    ("Un,2,Europe,France\nDeux,2,Europe,France\n", []),
    ("Un,2,Afrique,Mali (de 2001 à 2004)\nDeux,2,Afrique,Mali\n", []),
    // A disaster named in an answer about aid is no presence, an agreement is.
    ("Un,1,Solidarité,Dons après le séisme en Haïti\nDeux,2,Caraïbes,Haïti\n", []),
    (
      "Un,1,Solidarité,Accord de coopération avec Haïti\nDeux,2,Caraïbes,Haïti\n",
      ["meeting-country/country:HT/un/deux"]
    ),
    // Partners that name no common country; a ticked zone may be one.
    (
      "Un,2,Afrique,Mali\nUn,3,,Conseil Deux\nDeux,2,Afrique,Niger\n",
      ["partners-apart/question:partnerships/un/deux"]
    ),
    ("Un,2,Afrique,Mali\nUn,3,,Conseil Deux\nDeux,2,Afrique,Niger\nDeux,2,Asie,X\n", []),
    ("Un,2,Afrique,Mali\nUn,4,,Conseil Deux\nDeux,2,Afrique,Niger\n", []),
  ]

  @Test(arguments: cases)
  func meetings(_ answers: String, _ expected: [String]) throws {
    #expect(Set(try MeetingSurvey(answers).gaps(.coordination).map(\.id)) == Set(expected))
  }

  @Test func aMeetingSaysWhoSinceWhenAndInWhat() throws {
    let gap = try #require(
      try MeetingSurvey(
        """
        Un,1,Export,Oui
        Un,2,Afrique,"Mali, depuis 1998"
        Deux,2,Afrique,Mali
        Trois,2,Afrique,Projet au Mali à l'étude

        """
      ).gaps(.coordination).first)
    #expect(gap.severity == .high)
    #expect(gap.actors == ["un", "deux", "trois"])
    #expect(
      gap.message.french
        == "Mali : 3 acteurs y situent une action (Conseils : Un, Deux, Trois), et aucun ne nomme un autre ni "
        + "un partenaire commun. Pour l'un d'entre eux, c'est un projet. L'année la plus ancienne qui "
        + "s'y rattache est 1998.")
    #expect(
      gap.evidence.map(\.what.french) == [
        "cité : Mali ; date : 1998 ; domaines de l'acteur : Export", "cité : Mali",
        "cité : Mali, en projet",
      ])
  }

  @Test func groupsAreJoinedByAThirdActor() throws {
    let three = Self.both + "Trois,2,Afrique,Mali\n"
    let message = try #require(
      try MeetingSurvey(three + "Un,4,,Conseil Quatre\nDeux,4,,Conseil Quatre\n")
        .gaps(.coordination).first
    ).message
    #expect(
      message.french.hasSuffix(
        ", en 2 groupes qui ne se nomment pas et ne nomment pas de partenaire commun."))
  }

  @Test func withoutAQuestionAboutPartnersOnlyActorsAreSpokenOf() throws {
    let made = try MeetingSurvey(Self.both)
    try made.folder.change("questionnaire.json", #""partnerships""#, #""others""#)
    let message = try #require(try made.gaps(.coordination).first).message
    #expect(
      message.french.hasSuffix(", et aucun ne nomme un autre ni un même acteur de l'enquête."))
    #expect(
      message.english.hasSuffix(", and none names another or one actor of the survey in common."))
  }

  @Test func allThatMeetAreGraveOnlyWhereAllMeet() throws {
    let answers = Self.both + "Trois,2,Afrique,Niger\n"
    #expect(try MeetingSurvey(answers).gaps(.coordination).map(\.severity) == [.medium])
  }

  @Test func withoutItsCellsAMeetingIsGone() throws {
    let rows = [
      "Un,2,Afrique,\"Mali, Kayes\"", "Deux,2,Afrique,Mali", "Deux,1,Export,Accord avec le Mali",
      "Trois,2,Afrique,Kayes (Mali)", "Un,2,Asie,Laos", "Trois,2,Asie,Laos",
    ]
    let survey = try MeetingSurvey(rows.joined(separator: "\n"))
    let places = GapPlaces(GapContext(try survey.harmonised()))
    for gap in try survey.gaps(.coordination) {
      let lines = Set(gap.evidence.compactMap { places.place(of: $0)?.line })
      let rest = rows.enumerated().filter { !lines.contains($0.offset + 2) }.map(\.element)
      let left = try MeetingSurvey(rest.joined(separator: "\n")).gaps(.coordination)
      #expect(!left.contains { $0.subject == gap.subject }, "\(gap.id)")
    }
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    let rows = [
      "Un,2,Afrique,\"Mali, Kayes\"", "Inconnu,2,Afrique,Mali", "Autre,2,Afrique,Mali",
      "Trois,2,Afrique,Kayes (Mali)", "Deux,3,,Conseil Trois", "Deux,2,Asie,Laos",
    ]
    func told(_ rows: [String]) throws -> [String] {
      try MeetingSurvey(rows.joined(separator: "\n") + "\n").gaps(.coordination)
        .map { "\($0.id) \($0.actors) \($0.message.french) \($0.evidence.map(\.what.french))" }
    }
    #expect(try told(rows) == told(rows.reversed()))
  }

  @Test func longAnswersAreReadQuickly() throws {
    let text = String(repeating: "Mali 1994, ", count: 4_000)
    let names = String(repeating: "Cités Unies France, ARENE (", count: 4_000)
    let answers = "Un,2,Afrique,\"\(text)\"\nUn,3,,\"\(names)\"\nDeux,2,Afrique,Mali\n"
    let gaps = try MeetingSurvey(answers).gaps(.coordination)
    #expect(gaps.first?.evidence.count == 2)
  }
}

/// On the annex, read by hand.
@Suite struct CoordinationAnnexTests {
  private func gap(_ subject: String) throws -> Gap? {
    GapAnalysis(GapContext(try Annex.harmonised()), kinds: [.coordination]).gaps
      .first { $0.subject.id == subject }
  }

  private static let meetings: [(subject: String, actors: [String])] = [
    (
      "country:HT",
      [
        "departement-yvelines", "departement-essonne", "departement-hauts-de-seine",
        "ceser-auvergne", "ceser-poitou-charentes",
      ]
    ),
    (
      "country:ML",
      [
        "region-centre", "region-nord-pas-de-calais", "departement-yvelines", "departement-essonne",
        "departement-hauts-de-seine", "ceser-auvergne", "ceser-centre", "ceser-nord-pas-de-calais",
      ]
    ),
    // Diéma lies in Kayes.
    (
      "territory:ML-1",
      ["region-nord-pas-de-calais", "departement-essonne", "ceser-nord-pas-de-calais"]
    ),
    ("territory:HT-SD", ["departement-essonne", "departement-hauts-de-seine"]),
    // Val-de-Marne ticks Africa and names Niger among its agreements.
    ("country:NE", ["departement-yvelines", "departement-val-de-marne"]),
  ]

  @Test(arguments: meetings)
  func meeting(_ subject: String, _ actors: [String]) throws {
    let gap = try #require(try gap(subject))
    #expect(gap.actors == actors)
    #expect(gap.severity == .medium)
  }

  @Test(arguments: [
    // Named partners share Ubifrance, Coface and Oséo.
    "country:AE",
    // A council and its CESER.
    "country:LA",
    // Gabon and Portugal are dormant for the one département that names them.
    "country:GA", "country:PT",
  ])
  func noMeeting(_ subject: String) throws {
    #expect(try gap(subject) == nil)
  }

  @Test func partnersThatShareACountryAreNoGap() throws {
    #expect(try gap("question:partnerships") == nil)
  }
}
