import Documents
import Responses
import Tables

/// How many actors of one survey answered a question, and gave each of its values.
struct WaveCounts {
  /// How many gave an answer of substance; `nil` where nobody was asked.
  let answered: TableCell?
  private let values: [String: TableCell]

  init(_ comparison: Comparison, of survey: Survey, _ sources: CellSources) {
    let base = comparison.base(of: comparison.groups)
    let answers = comparison.firstAnswers(in: survey)
    answered =
      base.asked == 0
      ? nil : TableCell(.count(base.answered), sources: sources.fewSources(of: answers) ?? [])
    let evidence = comparison.fewCells(of: comparison.groups, atMost: CellSources.most)
    var values: [String: TableCell] = [:]
    for (value, total) in comparison.totals(of: comparison.groups).enumerated()
    where total.asked > 0 {
      values[comparison.values[value].id] = TableCell(
        .count(total.actors), sources: evidence[value].map(sources.sources) ?? [])
    }
    self.values = values
  }

  /// How many actors have a value; `nil` where nobody was asked for it.
  subscript(value: String) -> TableCell? { values[value] }
}
