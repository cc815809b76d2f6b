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

  public func document(of gaps: [Gap]) -> Document {
    let survey = context.survey.survey
    let heading = BilingualText(fr: "Analyse des manques", en: "Gap analysis")[language]
    let sections = GapSections(context, CellSources(survey), language, naming: .places)
    let blocks =
      GapSummary(gaps, language).blocks(sections)
      + GapKind.allCases.compactMap { sections.section($0, gaps).map(Block.section) }
    var names = FacetNames(survey)
    names.add(context.survey)
    names.add(gaps)
    return Document(
      title: survey.title[language], subtitle: heading, language: language,
      facets: names.facets(of: blocks, language), blocks: blocks)
  }
}
