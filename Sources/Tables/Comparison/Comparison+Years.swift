import Diagnostics
public import Harmonisation
public import Questionnaire
import Timespans

extension Comparison {
  /// Actors by the years in which something began or was, as their answers date it.
  ///
  /// Dates known to a decade or less are left out; so are durations and repetitions, which have none.
  ///
  /// - Parameter question: The question whose answers are read; those of all questions if `nil`.
  public init(
    yearsOf survey: HarmonisedSurvey, question: StandardQuestion?, forms: [Form.ID]? = nil
  ) {
    let builder = ComparisonBuilder<Int>(survey, question: question, forms: forms) { cell, _ in
      survey.timespans[cell.reference].compactMap { timespan in
        timespan.startYear.map {
          ($0, Evidence(cell: cell.reference, basis: .named, span: timespan.span))
        }
      }
    }
    self = builder.comparison(
      by: .year,
      values: builder.keys.sorted().map { year in
        (year, Value(id: "\(year)", name: BilingualText(verbatim: "\(year)"), group: nil))
      }
    ) { _, _ in true }
  }
}

extension Timespan {
  /// The year it starts in, where that is told.
  fileprivate var startYear: Int? {
    guard kind != .until, let first = edtf?.start?.earliest, let last = edtf?.start?.latest,
      first.year == last.year
    else { return nil }
    return first.year
  }
}
