public import Diagnostics
public import Documents
import Questionnaire
public import Responses
public import Tables

/// Sets a comparison out as a table: actors in rows, form by form, totals under each form and under
/// all of them.
public struct ComparisonComposer: Sendable {
  private let survey: Survey
  private let language: Language

  public init(_ survey: Survey, language: Language) {
    self.survey = survey
    self.language = language
  }

  /// A document with the one table.
  public func document(of comparison: Comparison) -> Document {
    let blocks: [Block] =
      comparison.groups.isEmpty
      ? [.paragraph(BilingualText(fr: "Personne n'a répondu.", en: "Nobody answered.")[language])]
      : [.table(table(comparison))]
    var names = FacetNames(survey)
    names.add(comparison)
    return Document(
      title: survey.title[language], language: language,
      facets: names.facets(of: blocks, language), blocks: blocks)
  }

  public func table(_ comparison: Comparison) -> Table {
    ComparisonTable(comparison, CellSources(survey), language).table
  }
}
