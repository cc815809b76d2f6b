import Gaps
import Testing

/// What is undated, contradicts itself, is announced or over.
@Suite struct TimeTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let a: String
    var found: [String] = []
    var absent: [String] = []

    var testDescription: String { name }
  }

  private static let cases = [
    Case(
      name: "actions and no date", a: "Ain;1;Aide;Oui\nAin;2;Plus de cinq ans;X",
      found: ["actor-undated/actor:Ain/Ain"]),
    Case(
      name: "how long and how often date nothing",
      a: "Ain;1;Aide;Un appel chaque année\nAin;3;Asie;Japon, pour trois ans",
      found: ["actor-undated/actor:Ain/Ain", "action-undated/form:a/Ain"]),
    Case(
      name: "a date in another answer dates the actor, not the territory",
      a: "Ain;3;Asie;Japon\nAin;4;;Un comité depuis 1998",
      found: ["action-undated/form:a/Ain"], absent: ["actor-undated/actor:Ain/Ain"]),
    Case(
      name: "no actions, nothing to date", a: "Ain;4;;Un comité",
      absent: ["actor-undated/actor:Ain/Ain"]),
    Case(
      name: "a date outside its band", a: "Ain;2;Moins d'un an;Depuis 1998",
      found: ["band-outside-row/question:duration/lt1/Ain"]),
    Case(
      name: "a date that outdoes the bands marked",
      a: "Ain;2;De deux à cinq ans;X\nAin;1;Aide;Un programme depuis 1998",
      found: ["band-longer-than-marked/question:duration/2to5/Ain"]),
    Case(
      name: "several bands", a: "Ain;2;De deux à cinq ans;X\nAin;2;Plus de cinq ans;X",
      found: ["band-several/question:duration/2to5+gt5/Ain"]),
    Case(
      name: "not begun", a: "Ain;2;Moins d'un an;À venir",
      found: ["band-not-begun/question:duration/lt1/Ain", "action-planned/actor:Ain/Ain"]),
    Case(
      name: "a beginning in the hole of the scale", a: "Ain;4;;Un comité depuis avril 2011",
      found: ["scale-hole/hole:duration/P1Y-P2Y/Ain"]),
    Case(
      name: "a date elsewhere that is no beginning lies in no hole",
      a: "Ain;4;;Un rapport remis en avril 2011", absent: ["scale-hole/hole:duration/P1Y-P2Y/Ain"]),
    Case(
      name: "nobody was asked with the scale", a: "Ain;4;;Un comité",
      absent: ["scale-hole/hole:duration/P1Y-P2Y/a"]),
    Case(
      name: "planned, by a date to come", a: "Ain;3;Asie;Japon, à partir de 2014",
      found: ["action-planned/actor:Ain/Ain"]),
    Case(
      name: "over, by its dates", a: "Ain;3;Asie;Japon, de 2004 à 2007",
      found: ["action-ended/actor:Ain/Ain"]),
    Case(
      name: "suspended, in any answer", a: "Ain;4;;Un comité, suspendu depuis août 2011",
      found: ["action-ended/actor:Ain/Ain"]),
    Case(
      name: "never interrupted", a: "Ain;4;;Un comité, jamais interrompu depuis 2001",
      absent: ["action-ended/actor:Ain/Ain"]),
    Case(
      name: "going on, by its dates", a: "Ain;3;Asie;Japon, de 2010 à 2014",
      absent: ["action-ended/actor:Ain/Ain", "action-planned/actor:Ain/Ain"]),
    Case(
      name: "over, by its words, and still named",
      a: "Ain;1;Aide;L'accord conclu au Maroc s'est arrêté en 2010.\nAin;3;Asie;Japon, Maroc",
      found: ["action-ended/actor:Ain/Ain", "ended-still-named/place:MA/Ain"]),
    Case(
      name: "over, and not named again",
      a: "Ain;1;Aide;L'accord conclu au Maroc s'est arrêté en 2010.\nAin;3;Asie;Japon",
      found: ["action-ended/actor:Ain/Ain"], absent: ["ended-still-named/place:MA/Ain"]),
  ]

  @Test(arguments: cases) func rulesFindWhatIsThereAndNoMore(_ wanted: Case) throws {
    let ids = try GapSurvey(a: wanted.a + "\n").gaps(.time).ids
    for id in wanted.found { #expect(ids.contains(id), "\(id) is not among \(ids)") }
    for id in wanted.absent { #expect(!ids.contains(id)) }
  }

  @Test func theHoleIsToldByTheCellsAskedWithTheScaleWhereNoDateLiesInIt() throws {
    let gaps = try GapSurvey(a: "Ain;2;Plus de cinq ans;X\n").gaps(.time)
    let gap = try #require(gaps.first("scale-hole"))
    #expect(gap.severity == .low)
    #expect(gap.evidence.count == 1)
    #expect(
      gap.message.french
        == "Ancienneté : aucune tranche ne couvre les durées de 1 an à 2 ans ; l'échelle a servi à "
        + "interroger 1 acteur.")
  }

  @Test func withoutAReferenceDateWordsStillTell() throws {
    var survey = GapSurvey(a: "Ain;2;Moins d'un an;À venir\nAin;3;Asie;Japon, de 2004 à 2007\n")
    survey.referenceDate = ""
    let rules = try survey.gaps(.time).map(\.rule)
    #expect(rules.contains("action-planned"))
    #expect(!rules.contains("action-ended"))
  }
}
