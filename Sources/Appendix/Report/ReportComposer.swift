public import Diagnostics
public import Documents
public import Gaps
import Harmonisation
import Questionnaire
import Responses
import Tables

/// Composes the appendix: from the method to the answers themselves, in the order of a plan.
///
/// Every sentence is drafted from counts and says no more than the cells give; the same survey gives
/// the same document.
public struct ReportComposer: Sendable {
  private let context: GapContext
  private let plan: ReportPlan
  private let language: Language

  /// - Parameter plan: The usual chapters if `nil`.
  public init(_ context: GapContext, plan: ReportPlan? = nil, language: Language) {
    self.context = context
    let usual = ReportChapter.usual(for: context.survey.survey.questionnaire)
    self.plan = plan ?? ReportPlan(usual.map { ReportPlan.Entry($0) })
    self.language = language
  }

  public func document() -> Document {
    let survey = context.survey.survey
    let gaps = GapAnalysis(context).gaps
    let chapters = plan.entries.compactMap { entry -> Block? in
      let content = self.blocks(of: entry.chapter, gaps)
      guard !content.isEmpty else { return nil }
      let title = entry.title ?? entry.chapter.title(in: survey.questionnaire)
      let heading = FrenchTypography.bound(title, in: language)
      return .section(heading, content)
    }
    return Document(
      title: survey.title[language], subtitle: SurveySubtitle(survey, language).text,
      language: language, blocks: chapters)
  }

  private func blocks(of chapter: ReportChapter, _ gaps: [Gap]) -> [Block] {
    let survey = context.survey
    switch chapter {
    case .method: return MethodChapter(context, language).blocks
    case .overview: return OverviewChapter(survey, gaps, language).blocks
    case .question(let id):
      guard let question = survey.survey.questionnaire.standardQuestion(id) else { return [] }
      return QuestionChapter(survey, question, language).blocks
    case .gaps:
      let kinds: [GapKind] = [.coverage, .response, .expectation, .time, .harmonisation]
      return GapChapter(context, language).blocks(
        of: kinds, among: gaps, withSummary: true)
    case .coordination:
      return GapChapter(context, language).blocks(of: [.coordination], among: gaps)
    case .perception: return GapChapter(context, language).blocks(of: [.perception], among: gaps)
    case .change: return GapChapter(context, language).blocks(of: [.change], among: gaps)
    case .budget: return BudgetChapter(survey, language).blocks
    case .annex:
      let grids = survey.survey.tables.flatMap { table in
        table.form.questions.map { AnswerGrid(table, question: $0) }
      }
      return AnnexComposer(survey.survey, language: language).document(of: grids).blocks
    case .sources: return SourcesChapter(survey, language).blocks
    case .text(let text):
      return text.split(separator: "\n\n").map { .paragraph(String($0)) }
    }
  }
}
