import Gaps
import Testing

/// What was not answered: natures apart, forms apart, and no more than the cells give.
@Suite struct ResponseTests {
  @Test func naturesAreCountedApart() throws {
    let gaps = try GapSurvey(
      a: """
        Ain;4;;Voir le rapport
        Aube;4;;Rien
        Aude;4;;/
        Cher;4;;Pas de réponse
        Gers;4;;Un comité
        Jura;3;Asie;X
        """ + "\n"
    ).gaps(.response)
    let gap = try #require(gaps.first { $0.id == "question-unanswered/question:tools/a" })
    #expect(
      gap.message.french
        == "Formulaire A, question 4, Outils : 5 acteurs sur 6 sans réponse exploitable (1 « rien » "
        + "ou équivalent, 1 renvoi, 1 « sans objet », 1 « pas de réponse » et 1 vide).")
    #expect(gap.severity == .low)
    #expect(gap.evidence.map(\.what.french).sorted().last == "vide")
    #expect(gaps.first("answer-refers")?.actors == ["Ain"])
  }

  @Test(arguments: [(1, GapSeverity.high), (2, .medium), (3, .medium), (4, nil), (8, nil)])
  func aQuestionComparesWhereHalfAnsweredIt(_ usable: Int, _ severity: GapSeverity?) throws {
    var lines = ""
    for actor in 1...8 { lines += "Actor \(actor);5;;\(actor <= usable ? "Un rôle" : "")\n" }
    let gaps = try GapSurvey(a: lines).gaps(.response)
    let gap = gaps.rules("question-comparability").first { $0.subject.id == "question:role" }
    #expect(gap?.severity == severity)
  }

  @Test func theSilentAreToldOnce() throws {
    let gaps = try GapSurvey(a: "Ain;1;Aide;Rien\nAube;4;;Un comité\n").gaps(.response)
    #expect(gaps.rules("actor-silent").map(\.actors) == [["Ain"]])
    #expect(gaps.first("actor-silent")?.severity == .medium)
    #expect(!gaps.rules("actor-unanswered").contains { $0.actors == ["Ain"] })
  }

  @Test func aQuestionNobodyOfAFormAnsweredConcernsTheForm() throws {
    let gaps = try GapSurvey(a: "Ain;4;;Un comité\nAube;4;;X\n").gaps(.response)
    let severities = Dictionary(
      uniqueKeysWithValues: gaps.rules("question-unanswered").map { ($0.subject.id, $0.severity) })
    #expect(severities["question:role"] == .medium)
    #expect(severities["question:tools"] == nil)
  }

  @Test func aBandIsAnAnswerAndTheOthersAreNoGaps() throws {
    let gaps = try GapSurvey(a: "Ain;2;Plus de cinq ans;X\n").gaps(.response)
    #expect(!gaps.contains { $0.rule == "cells-unanswered" })
    #expect(!gaps.rules("question-unanswered").contains { $0.subject.id == "question:duration" })
    #expect(
      gaps.rules("item-unanswered").map(\.subject.id) == [
        "item:duration/lt1", "item:duration/2to5",
      ])
  }

  /// To an open question it says that there is nothing.
  @Test func noIsAnAnswerToAClosedQuestion() throws {
    let gaps = try GapSurvey(a: "Ain;5;;Non\nAin;6;;Non\nAube;6;;\n").gaps(.response)
    let unanswered = gaps.rules("question-unanswered")
    #expect(unanswered.first { $0.subject.id == "question:a:network" }?.actors == ["Aube"])
    #expect(unanswered.first { $0.subject.id == "question:role" }?.actors == ["Ain", "Aube"])
    #expect(gaps.rules("actor-silent").flatMap(\.actors) == ["Aube"])
  }

  @Test func repeatedTextsAreOneGapForTheSameQuestions() throws {
    let text = "Nous réunissons chaque année tous les acteurs"
    let gaps = try GapSurvey(a: "Ain;4;;\(text)\nAin;5;;\(text)\nAube;4;;\(text)\n")
      .gaps(.response)
    #expect(gaps.rules("answer-repeated").ids == ["answer-repeated/questions:tools+role/Ain"])
    let referring = "Voir le rapport annuel remis à la Région en 2011"
    let referred = try GapSurvey(a: "Ain;4;;\(referring)\nAin;5;;\(referring)\n").gaps(.response)
    #expect(referred.first("answer-refers")?.evidence.count == 2)
    #expect(referred.rules("answer-repeated").count == 1)
  }
}
