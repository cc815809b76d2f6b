import Appendix
import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import TestSupport
import Testing

/// The appendix as a document: its chapters, what they say, and what they leave out.
@Suite struct ReportComposerTests {
  private let context: GapContext

  init() throws {
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(ProjectFolder.annex, log: &log))
    context = GapContext(HarmonisedSurvey(survey, log: &log))
  }

  private func titles(_ blocks: [Block]) -> [String] {
    blocks.compactMap { block in
      guard case .section(let section) = block else { return nil }
      return section.title
    }
  }

  @Test func chaptersStandInTheUsualOrder() {
    let titles = titles(ReportComposer(context, language: .french).document().blocks)
    #expect(titles.prefix(2) == ["Note de méthode", "Vue d'ensemble"])
    #expect(titles.contains("Territoires") && titles.contains("Manques et recoupements"))
    #expect(titles.suffix(2) == ["Annexe\u{A0}: les réponses", "Index des sources"])
    // Without a survey before there is nothing to say of changes.
    #expect(!titles.contains("Évolution depuis l'enquête précédente"))
  }

  @Test func everyAnswerStandsInTheAnnex() throws {
    let document = ReportComposer(context, language: .french).document()
    var texts: Set<String> = []
    func collect(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .section(let section): collect(section.blocks)
        case .grid(let grid):
          for cell in grid.rows.flatMap(\.cells) {
            if case .text(let text) = cell.content { texts.insert(text) }
          }
        default: break
        }
      }
    }
    collect(document.blocks)
    for table in context.survey.survey.tables {
      for row in 0..<table.rowCount {
        for column in table.columns.indices {
          #expect(texts.contains(table.text(row: row, column: column)))
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func isTheSameWhenMadeAgain(language: Language) {
    let once = ReportComposer(context, language: language).document()
    #expect(once == ReportComposer(context, language: language).document())
  }

  @Test func aPlanChoosesChaptersOrderAndTitles() throws {
    let folder = try PassingFolder()
    let path = try folder.write(
      #"""
      {"chapters": [
        {"chapter": "text", "title": "Avant-propos", "text": "Un.\n\nDeux."},
        {"chapter": "question", "question": "territories", "title": "Où agit-on ?"},
        {"chapter": "annex"}]}
      """#, "plan.json")
    var log = DiagnosticLog()
    let plan = try ReportPlan.load(
      path, for: context.survey.survey.questionnaire, log: &log)
    #expect(log.diagnostics.isEmpty)
    let document = ReportComposer(context, plan: plan, language: .french).document()
    #expect(
      titles(document.blocks) == [
        "Avant-propos", "Où agit-on\u{A0}?", "Annexe\u{A0}: les réponses",
      ])
    guard case .section(let foreword) = document.blocks[0] else { return }
    #expect(foreword.blocks == [.paragraph("Un."), .paragraph("Deux.")])
  }

  @Test(arguments: [
    (
      #"{"chapters": [{"chapter": "question", "question": "territoires"}]}"#,
      "plan-unknown-question"
    ),
    (#"{"chapters": [{"chapter": "metod"}]}"#, "json-unknown-word"),
    (#"{"chapter": []}"#, "json-unknown-member"),
    (#"{"chapters": [{"chapter": "text"}]}"#, "json-missing-member"),
  ])
  func whatIsWrongWithAPlanIsTold(json: String, code: String) throws {
    let folder = try PassingFolder()
    let path = try folder.write(json, "plan.json")
    var log = DiagnosticLog()
    _ = try ReportPlan.load(path, for: context.survey.survey.questionnaire, log: &log)
    #expect(log.diagnostics.map(\.code).contains(code))
  }
}
