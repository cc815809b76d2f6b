import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Tables
import TestSupport
import Testing

@testable import Appendix

/// Comparisons as tables: captions that say how forms ask, shares, base lines, remarks.
@Suite struct ComparisonComposerTests {
  private let survey: HarmonisedSurvey

  init() throws {
    let folder = try DurationSurvey(
      a: "Un,1,Export,Des foires\nUn,1,Autre,X\nDeux,1,Export,X\nTrois,1,Export,Non\n"
        + "Quatre,2,Plus de cinq ans,depuis 1994\n",
      b: "Cinq,1,Autre,Du sport\n", c: "Six,1,,Bonjour à tous\n")
    var log = DiagnosticLog()
    survey = HarmonisedSurvey(try #require(try Survey.load(folder.path, log: &log)), log: &log)
  }

  private func question(_ id: StandardQuestion.ID) throws -> StandardQuestion {
    try #require(survey.survey.questionnaire.standardQuestion(id))
  }

  private func table(_ comparison: Comparison, _ language: Language = .french) -> Table {
    ComparisonComposer(survey.survey, language: language).table(comparison)
  }

  private func domains() throws -> Comparison {
    Comparison(itemsOf: survey, question: try question("actions"))
  }

  @Test(arguments: [
    (Language.french, "Formulaire B\u{A0}: question 1, posée en partie"),
    (.english, "Form B: question 1, asked in part"),
  ])
  func captionsSayHowAFormDiffers(language: Language, caption: String) throws {
    #expect(table(try domains(), language).captions == [caption])
  }

  @Test func theScoreboardSaysSoOfEveryQuestion() throws {
    let captions = table(Comparison(questionsOf: survey), .english).captions
    #expect(
      captions == [
        "Form A: question 3, the form's own",
        "Form B: question 1, asked in part: Without culture.",
        "Form B: question 3, the form's own", "Form C: question 1, the form's own",
      ])
  }

  private func totals(_ table: Table, part: Int) -> [[TableCell.Content]] {
    table.parts[part].rows.suffix(2).map { $0.cells.map(\.content) }
  }

  @Test func sharesAreOfThoseAsked() throws {
    let table = table(try domains())
    let notAsked = TableCell.Content.absent(label: "non posée")
    #expect(table.columns.map(\.heading) == ["Export", "Culture", "Autre", "Autre"])
    #expect(
      totals(table, part: 0) == [
        [.count(2), .count(0), .count(1), notAsked],
        [.share(2, of: 4), .share(0, of: 4), .share(1, of: 4), notAsked],
      ])
    #expect(
      totals(table, part: 1) == [
        [.count(0), notAsked, notAsked, .count(1)],
        [.share(0, of: 1), notAsked, notAsked, .share(1, of: 1)],
      ])
    #expect(
      totals(table, part: 2) == Array(repeating: Array(repeating: notAsked, count: 4), count: 2))
    #expect(
      totals(table, part: 3) == [
        [.count(2), .count(0), .count(1), .count(1)],
        [.share(2, of: 5), .share(0, of: 4), .share(1, of: 4), .share(1, of: 1)],
      ])
    #expect(table.parts.map(\.title).last == "Ensemble")
  }

  @Test func theScoreboardEndsWithTheShareOfItems() throws {
    let table = table(Comparison(questionsOf: survey))
    #expect(table.columns.last?.heading == "Lignes répondues")
    #expect(table.parts[0].rows[0].cells.last?.content == .share(2, of: 7))
    #expect(totals(table, part: 0).last?.last == .share(4, of: 28))
    #expect(totals(table, part: 3).last?.last == .share(6, of: 32))
  }

  @Test func baseLinesNameEveryStatusThatOccurs() throws {
    let bases = table(try domains()).bases.map { line in
      line.split { $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == " " }.joined(separator: " ")
    }
    #expect(
      bases == [
        "Formulaire A : 4 acteurs interrogés, 2 ont répondu ; rien : 1 ; vide : 1.",
        "Formulaire B : 1 acteur interrogé, 1 a répondu.",
        "Formulaire C : question non posée (1 acteur).",
        "Ensemble : 5 acteurs interrogés, 3 ont répondu ; rien : 1 ; vide : 1 ; non posée : 1.",
      ])
  }

  @Test func sortedHomonymsHaveTheirGroupBehindThem() throws {
    let comparison = try domains().sorted(by: .name, .french)
    #expect(
      table(comparison).columns.map(\.heading) == ["Autre", "Autre", "Culture", "Export"])
    let byCount = try domains().sorted(by: .count, .french).hidingValues(ofFewerThan: 1)
    let table = table(byCount)
    #expect(table.columns.map(\.heading) == ["Export", "Autre", "Autre"])
    #expect(table.remarks.last?.contains("aucun acteur") == true)
  }

  @Test func remarksDateTheBandsAndNameContradictions() throws {
    let comparison = Comparison(
      durationsOf: survey, question: try question("duration"), view: .declared)
    let remarks = table(comparison, .english).remarks
    #expect(
      remarks.contains(
        "“Under one year”: an action begun between 1 December 2011 and 30 November 2012"))
    #expect(
      remarks.contains("“Over five years”: an action begun on 30 November 2007 at the latest"))
  }

  @Test func nobodyIsSaidSo() throws {
    let comparison = Comparison(questionsOf: survey, forms: [])
    let blocks = ComparisonComposer(survey.survey, language: .english)
      .document(of: comparison).blocks
    #expect(blocks == [.paragraph("Nobody answered.")])
  }
}
