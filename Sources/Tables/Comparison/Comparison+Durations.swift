import Diagnostics
public import Harmonisation
public import Questionnaire
import Responses

extension Comparison {
  /// Actors by how long they have acted: the bands they marked, or those their dates speak for.
  ///
  /// Either way the remarks name what marks and dates say against each other.
  public init(
    durationsOf survey: HarmonisedSurvey, question: StandardQuestion, view: View,
    forms: [Form.ID]? = nil
  ) {
    let tables = survey.survey.tables.filter { forms?.contains($0.form.id) ?? true }
    var remarks: [Remark] = []
    var derived: [CellReference: [(ItemKey, Evidence)]] = [:]
    for table in tables {
      let durations = survey.durations(of: table.form.id, question)
      for row in table.rowsInOrder where row < durations.count {
        let duration = durations[row]
        let actor = table.actor(row)
        remarks += duration.contradictions.map { .duration($0, actor: actor) }
        for (band, dated) in duration.evidence {
          derived[dated.cell, default: []].append(
            (
              .standard(band),
              Evidence(cell: dated.cell, basis: .named, span: dated.timespan.span)
            ))
        }
      }
    }
    if survey.referenceDate == nil { remarks.append(.noReferenceDate) }
    guard view == .derived else {
      let marked = Comparison(
        itemsOf: survey, question: question, by: .duration(.declared), forms: forms)
      self.init(marked, remarks: marked.remarks + remarks)
      return
    }
    // Dates are given in answers to all questions, so all cells are looked at.
    let builder = ComparisonBuilder<ItemKey>(survey, question: nil, forms: forms) { cell, _ in
      derived[cell, default: []].map { (key: $0.0, evidence: $0.1) }
    }
    let found = builder.comparison(
      by: .duration(.derived), values: Self.items(of: question, in: survey.survey.questionnaire)
    ) { form, _ in form.question(standard: question.id) != nil }
    self.init(found, remarks: found.remarks + remarks)
  }
}

extension ActionDuration {
  /// A date for each band the dates speak for: the earliest of those in it.
  fileprivate var evidence: [(band: StandardItem.ID, dated: Dated)] {
    derived.compactMap { band in
      let inBand = dated.filter { $0.band == band }
      let first = earliest.flatMap { $0.band == band ? $0 : nil } ?? inBand.first
      return first.map { (band, $0) }
    }
  }
}
