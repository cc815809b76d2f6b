import Diagnostics
import Gaps
import Testing

/// Where nobody acts, or hardly anyone: each rule on a survey that can be read at a glance.
@Suite struct CoverageTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let a: String
    var b = ""
    /// Ids that must be found, then ids that must not.
    var found: [String] = []
    var absent: [String] = []

    var testDescription: String { name }
  }

  private static let cases = [
    Case(
      name: "a zone nobody serves", a: "Ain;3;Europe;Pologne\nAube;3;Europe;X",
      found: ["zone-nobody/zone:oceania/Ain/Aube", "zone-nobody/zone:asia/Ain/Aube"],
      absent: ["zone-nobody/zone:europe/Ain/Aube"]),
    Case(
      name: "a zone that no form offers is nobody's gap", a: "Ain;3;Europe;Pologne",
      absent: ["zone-nobody/zone:middle-east/Ain", "zone-nobody/zone:north-america/Ain"]),
    Case(
      name: "a zone that a form does not offer is not that form's gap",
      a: "Ain;3;Océanie;X\nAube;3;Océanie;X", b: "Lot;2;Europe;X\nVar;2;Europe;X",
      found: ["zone-form-nobody/zone:europe/Ain/Aube"],
      absent: ["zone-form-nobody/zone:oceania/Lot/Var", "zone-one-form/zone:oceania/Ain/Aube"]),
    Case(
      name: "France is no territory of action, and a text without one counts as an answer",
      a: "Ain;3;Europe;France\nAin;3;Asie;Japon\nAube;3;Europe;Pologne",
      found: ["zone-list/question:territories/Ain"], absent: ["zone-one-actor/zone:europe/Aube"]),
    Case(
      name: "a territory of another zone does not serve the zone of its row",
      a: "Ain;3;Amérique du Sud;Haïti\nAube;3;Europe;X",
      found: ["zone-nobody/zone:south-america/Ain/Aube"]),
    Case(
      name: "one form only", a: "Ain;3;Asie;Japon\nAube;3;Asie;X", b: "Lot;2;Europe;X",
      found: ["zone-one-form/zone:asia/Ain/Aube", "zone-form-nobody/zone:asia/Lot"]),
    Case(
      name: "one actor only, which is not told twice",
      a: "Ain;3;Asie;Japon\nAube;3;Europe;X", b: "Lot;2;Europe;X",
      found: ["zone-one-actor/zone:asia/Ain"],
      absent: ["zone-one-form/zone:asia/Ain", "zone-form-one-actor/zone:asia/Ain"]),
    Case(
      name: "one actor of a form, others elsewhere",
      a: "Ain;3;Asie;Japon\nAube;3;Europe;X\nAude;3;Europe;X", b: "Lot;2;Asie;X",
      found: ["zone-form-one-actor/zone:asia/Ain"], absent: ["zone-one-actor/zone:asia/Ain"]),
    Case(
      name: "ticked and never named", a: "Ain;3;Asie;X\nAube;3;Asie;Oui\nAin;3;Europe;Pologne",
      found: ["zone-ticked/zone:asia/Ain/Aube"], absent: ["zone-ticked/zone:europe/Ain"]),
    Case(
      name: "ticked, and named in another answer",
      a: "Ain;3;Asie;X\nAube;3;Asie;Oui\nAin;1;Aide;Un projet au Vietnam",
      absent: ["zone-ticked/zone:asia/Ain/Aube"]),
    Case(
      name: "three quarters of the peers",
      a: "Ain;3;Asie;X\nAube;3;Asie;X\nAude;3;Asie;X\nCher;3;Europe;X",
      found: ["zone-peers/zone:asia/Cher"]),
    Case(
      name: "two thirds of the peers are too few",
      a: "Ain;3;Asie;X\nAube;3;Asie;X\nCher;3;Europe;X", absent: ["zone-peers/zone:asia/Cher"]),
    Case(
      name: "an actor that did not answer the question has no gap of its own in it",
      a: "Ain;3;Asie;X\nAube;3;Asie;X\nAude;3;Asie;X\nCher;1;Aide;X",
      absent: ["zone-peers/zone:asia/Cher", "zone-list/question:territories/Cher"]),
    Case(
      name: "an actor that names the zone elsewhere does not lack it",
      a: "Ain;3;Asie;X\nAube;3;Asie;X\nAude;3;Asie;X\nCher;3;Europe;X\nCher;1;Aide;Au Vietnam",
      absent: ["zone-peers/zone:asia/Cher"]),
    Case(
      name: "a programme named after a continent names no territory",
      a: "Ain;3;Asie;X\nAube;3;Asie;X\nAin;1;Aide;Le bureau Europe",
      found: ["zone-nobody/zone:europe/Ain/Aube", "zone-list/question:territories/Ain"]),
    Case(
      name: "domains", a: "Ain;1;Aide;X\nAube;1;Aide;Appui", b: "Lot;1;Secours;X",
      found: [
        "domain-nobody/item:actions/export/Ain/Aube/Lot", "domain-list/question:actions/Ain",
      ], absent: ["domain-nobody/item:actions/aid/Ain/Aube/Lot"]),
    Case(
      name: "countries", a: "Ain;3;Asie;Japon, Chine\nAube;3;Asie;Chine", b: "Lot;2;Europe;Italie",
      found: [
        "country-one-actor/question:territories/Ain", "country-one-actor/question:territories/Lot",
        "country-one-form/question:territories/a",
      ], absent: ["country-one-actor/question:territories/Aube"]),
    Case(
      name: "a lone actor names no country alone of others", a: "Ain;3;Asie;Japon",
      absent: ["country-one-actor/question:territories/Ain"]),
  ]

  @Test(arguments: cases) func rulesFindWhatIsThereAndNoMore(_ wanted: Case) throws {
    let ids = try GapSurvey(a: wanted.a + "\n", b: wanted.b.isEmpty ? "" : wanted.b + "\n")
      .gaps(.coverage).ids
    for id in wanted.found { #expect(ids.contains(id), "\(id) is not among \(ids)") }
    for id in wanted.absent { #expect(!ids.contains(id)) }
  }

  @Test func messagesCountNamesAndMarksApart() throws {
    let gaps = try GapSurvey(
      a: "Ain;3;Asie;Japon\nAube;3;Asie;X\nAude;3;Europe;X\n", b: "Lot;2;Europe;X\n"
    ).gaps(.coverage)
    #expect(
      gaps.first("zone-one-form")?.message.french
        == "Asie (Territoires) : un seul formulaire, Formulaire A, par 2 acteurs (1 nomme des "
        + "territoires et 1 répond sans en nommer) ; le seul autre acteur interrogé (Formulaire B) "
        + "n'en fait pas autant.")
  }

  @Test func whatIsNamedElsewhereMakesAnAbsenceWeighLess() throws {
    let silent = try GapSurvey(a: "Ain;3;Europe;X\n").gaps(.coverage).first("zone-nobody")
    #expect(silent?.severity == .high)
    let gaps = try GapSurvey(a: "Ain;3;Europe;X\nAin;1;Aide;Au Vietnam\n").gaps(.coverage)
    let gap = try #require(gaps.first { $0.id == "zone-nobody/zone:asia/Ain" })
    #expect(gap.severity == .medium)
    #expect(gap.message.french.contains("1 acteur en cite dans d'autres réponses"))
  }

  /// « Aucun » negates what follows, « le seul acteur » does not.
  @Test func theOneActorAskedDoesNot() throws {
    let gaps = try GapSurvey(a: "Ain;1;Aide;oui\nAin;3;Asie;Chine\n").gaps(.coverage)
    let messages = gaps.filter { $0.rule.hasSuffix("-nobody") }.map(\.message.french)
    #expect(
      messages.contains {
        $0.hasSuffix(
          "le seul acteur interrogé ne coche pas cette zone et n'en nomme aucun territoire dans sa "
            + "réponse.")
      })
    #expect(
      messages.contains {
        $0.hasSuffix("le seul acteur interrogé n'y répond ni par un texte ni par une croix.")
      })
  }
}
