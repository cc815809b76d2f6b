public import Diagnostics
public import Documents
public import Gaps
import Harmonisation
import Questionnaire
import Responses

/// Composes the appendix: from the method to the answers themselves, in the order of a plan.
///
/// Every sentence is drafted from counts and says no more than the cells give; the same survey
/// gives the same document.
public struct ReportComposer: Sendable {
  private let context: GapContext
  private let plan: ReportPlan
  private let language: Language

  /// - Parameter plan: ``ReportPlan/usual(for:)`` if `nil`.
  public init(_ context: GapContext, plan: ReportPlan? = nil, language: Language) {
    self.context = context
    self.plan = plan ?? .usual(for: context.survey.survey.questionnaire)
    self.language = language
  }

  public func document() -> Document {
    let material = ReportMaterial(context, plan, language)
    var names = AnchorNames()
    let chapters = plan.entries.compactMap { section($0, material) }
      .map { names.unique(.section($0)) }
    let blocks = PartNumbers(chapters, language).blocks
    let survey = context.survey.survey
    var facets = FacetNames(survey)
    facets.add(context.survey)
    facets.add(material.gaps)
    let heading = ReportHeading(plan.heading, survey, language)
    return Document(
      title: heading.title, subtitle: heading.subtitle, language: language,
      titlePage: heading.titlePage, facets: facets.facets(of: blocks, language), blocks: blocks)
  }

  /// A chapter; `nil` where it has nothing to say.
  private func section(_ entry: ReportPlan.Entry, _ material: ReportMaterial) -> Section? {
    let own = entry.text.map { DraftedText($0[language]).blocks } ?? []
    let blocks = own + blocks(of: entry.chapter, material)
    guard !blocks.isEmpty else { return nil }
    let title = entry.title ?? entry.chapter.title(in: material.questionnaire)
    return Section(
      title: FrenchTypography.bound(title, in: language), blocks: blocks,
      anchor: entry.chapter.anchor, tags: entry.chapter.tags)
  }

  private func blocks(of chapter: ReportChapter, _ material: ReportMaterial) -> [Block] {
    switch chapter {
    case .method: MethodChapter(material).blocks
    case .overview: OverviewChapter(material).blocks
    case .question(let id):
      material.questionnaire.standardQuestion(id).map { QuestionChapter(material, $0).blocks } ?? []
    case .gaps:
      GapChapter(material).blocks(
        of: [.coverage, .response, .expectation, .time, .harmonisation], withSummary: true)
    case .coordination: GapChapter(material).coordination
    case .perception: GapChapter(material).blocks(of: [.perception])
    case .change: ChangeChapter(material).blocks
    case .budget: BudgetChapter(material).blocks
    case .annex: AnnexChapter(material).blocks
    case .sources: SourcesChapter(material).blocks
    case .text(let text): DraftedText(text[language]).blocks
    }
  }
}
