import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Responses
import Tables

/// What the chapters of one appendix share: the survey, its gaps, and what was found for the
/// chapters before.
final class ReportMaterial {
  let context: GapContext
  let plan: ReportPlan
  let language: Language
  let draft: Drafting

  let gaps: [Gap]
  let sources: CellSources
  let tags: PartTags

  /// The comparisons that the document has a table of, in its order.
  private(set) var shown: [Comparison] = []

  private var comparisonsOfQuestion: [StandardQuestion.ID: [Comparison]] = [:]

  init(_ context: GapContext, _ plan: ReportPlan, _ language: Language) {
    self.context = context
    self.plan = plan
    self.language = language
    draft = Drafting(language)
    gaps = GapAnalysis(context).gaps
    sources = CellSources(context.survey.survey)
    tags = PartTags(context.survey.survey, context.survey)
  }

  var harmonised: HarmonisedSurvey { context.survey }
  var survey: Survey { context.survey.survey }
  var questionnaire: Questionnaire { survey.questionnaire }

  typealias Reading = (cell: CellReference, reading: TerritoryReading)

  /// The territories that were read in the answers, French ones too, in the order of the cells.
  private(set) lazy var readings: [Reading] = survey.tables.flatMap { table in
    harmonised.territories.cells(of: table.form.id).flatMap { cell in
      harmonised.territories[cell].map { (cell, $0) }
    }
  }

  private(set) lazy var actorCount = survey.tables.reduce(0) { $0 + $1.rowCount }

  /// Whether the actors are too many for a row each: tables then count them by form. The grids of
  /// the annex show every answer all the same.
  var countsByForm: Bool { actorCount > 400 }

  /// Whether the plan has a chapter, so that others may refer to it.
  func has(_ chapter: ReportChapter) -> Bool {
    plan.entries.contains { $0.chapter == chapter }
  }

  /// What a question's chapter compares, the comparison that shows it best first.
  func comparisons(of question: StandardQuestion) -> [Comparison] {
    if let known = comparisonsOfQuestion[question.id] { return known }
    let comparisons = QuestionComparisons(harmonised, question).all
    comparisonsOfQuestion[question.id] = comparisons
    return comparisons
  }

  /// The table of a comparison, which the index of sources then speaks of.
  func table(_ comparison: Comparison) -> Table {
    shown.append(comparison)
    let isLong = comparison.subject == .country && comparison.values.count > PlaceTable.mostColumns
    let table =
      isLong
      ? PlaceTable(comparison, sources, draft, naming: !countsByForm).table
      : ComparisonTable(comparison, sources, language, byForms: countsByForm).table
    let rest = table.remarks.count - Self.mostRemarks
    guard rest > 1 else { return table }
    let more = BilingualText(
      fr: "\(draft.number(rest)) autres remarques sont données par « jaune compare ».",
      en: "\(draft.number(rest)) more remarks are given by “jaune compare”.")
    return table.remarking(table.remarks.prefix(Self.mostRemarks) + [draft.bound(more)])
  }

  /// So many remarks stand under a table.
  private static let mostRemarks = 60

  /// The title of a comparison's table.
  func title(_ comparison: Comparison) -> String { ComparisonWords(comparison, language).title }

  /// What words lead to that rest on some answers: the answers, or where those are too many to be
  /// named, the part of the document that names them.
  func target(
    _ cells: some Sequence<CellReference>, else part: Anchor? = nil
  ) -> Paragraph.Run.Target? {
    guard let few = sources.fewSources(of: cells) else {
      return part.map(Paragraph.Run.Target.part)
    }
    return few.isEmpty ? nil : .answers(few)
  }
}
