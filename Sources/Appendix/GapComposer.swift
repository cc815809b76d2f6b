public import Diagnostics
public import Documents
public import Gaps

/// Sets gaps out for reading: a page that sums them up, then each kind with the question it
/// answers.
public struct GapComposer: Sendable {
  private let context: GapContext
  private let language: Language

  public init(_ context: GapContext, language: Language) {
    self.context = context
    self.language = language
  }

  /// - Parameter kinds: The analyses that were asked for: of those that found nothing, it is told
  ///   which could not be made.
  public func document(of gaps: [Gap], kinds: [GapKind] = GapKind.allCases) -> Document {
    let survey = context.survey.survey
    let heading = BilingualText(fr: "Analyse des manques", en: "Gap analysis")[language]
    let sections = GapSections(context, CellSources(survey), language, naming: .places)
    let barren = kinds.filter { kind in !gaps.contains { $0.kind == kind } }
    let obstacles = context.obstacles(to: barren)
    let unmade = GapObstacles(obstacles, language).section(withRemedies: true)
    // Where nothing could be looked for, nothing was found to say so of.
    let summary =
      obstacles.count < kinds.count ? GapSummary(gaps, language).blocks(sections) : []
    let blocks =
      summary
      + GapKind.allCases.compactMap { sections.section($0, gaps).map(Block.section) }
      + [unmade].compactMap { $0.map(Block.section) }
    var names = FacetNames(survey)
    names.add(context.survey)
    names.add(gaps)
    return Document(
      title: survey.title[language], subtitle: heading, language: language,
      facets: names.facets(of: blocks, language), blocks: blocks)
  }
}
