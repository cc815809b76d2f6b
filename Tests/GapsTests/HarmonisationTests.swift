import Gaps
import Testing

/// What the forms of a survey cannot be compared on, borne out by the answers that stay alone.
@Suite struct HarmonisationTests {
  private let survey = GapSurvey(
    a: "Ain;1;Aide;Oui\nAin;3;Océanie;X\nAin;4;;Un comité\nAin;5;;Un rôle\n",
    b: "Lot;1;Secours;X\nLot;1;Culture;X\nLot;2;Europe;X\nLot;3;;Oui\nLot;4;;Un rapport\n")

  @Test func everyDifferenceIsTold() throws {
    #expect(
      try survey.gaps(.harmonisation).ids
        == [
          "item-not-asked/item:territories/oceania/b", "mapping-partial/question:tools/b",
          "question-not-asked/question:role/b", "item-own/item:actions/b:culture/b",
          "item-wording/question:actions/b", "question-own/question:b:works/b",
          "wording-differs/question:territories/b",
        ].sorted())
  }

  @Test func messagesSayWhatTablesCannotCompare() throws {
    let gaps = try survey.gaps(.harmonisation)
    #expect(
      gaps.first("item-not-asked")?.message.french
        == "Territoires, « Océanie » : proposé par Formulaire A, pas par Formulaire B ; dans cette "
        + "ligne, les tableaux ne peuvent compter l'acteur de ce formulaire.")
    #expect(
      gaps.first("mapping-partial")?.message.french.hasSuffix(
        "Libellé : « Des outils ? », au lieu de « Quels outils ? ». Leur existence.") == true)
  }

  /// One actor is not « ses 1 acteur ».
  @Test(arguments: [
    ("", "son seul acteur", "its one actor"),
    ("Var;1;Secours;X\n", "ses 2 acteurs", "its 2 actors"),
  ])
  func aQuestionThatIsNotAskedLeavesOutActors(more: String, fr: String, en: String) throws {
    let survey = GapSurvey(a: "Ain;5;;Un rôle\n", b: "Lot;1;Secours;X\n" + more)
    let message = try survey.gaps(.harmonisation).first("question-not-asked")?.message
    #expect(message?.french.contains(" ne disent rien de \(fr), et les réponses ") == true)
    #expect(message?.english.contains(" say nothing of \(en), and the answers ") == true)
  }

  @Test func typographyIsNoDifference() throws {
    let gaps = try survey.gaps(.harmonisation)
    #expect(!gaps.contains { $0.rule == "wording-differs" && $0.forms == ["a"] })
    #expect(!gaps.contains { $0.rule == "item-wording" && $0.forms == ["a"] })
  }

  @Test func aFormThatNobodyAnsweredDiffersFromNothing() throws {
    #expect(try GapSurvey(a: "Ain;4;;Un comité\nAin;6;;Oui\n").gaps(.harmonisation).isEmpty)
  }

  @Test func whereNothingWasAnsweredNothingIsLost() throws {
    let gaps = try GapSurvey(a: "Ain;1;Aide;Oui\n", b: "Lot;1;Secours;X\n").gaps(.harmonisation)
    #expect(!gaps.contains { $0.subject.id == "question:role" })
    #expect(!gaps.contains { $0.rule == "question-own" })
  }
}
