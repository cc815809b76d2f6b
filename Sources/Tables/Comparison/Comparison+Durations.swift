import Diagnostics
public import Harmonisation
public import Questionnaire
import Responses
import Timespans

extension Comparison {
  /// Actors by how long they have acted: the bands they marked, or those their dates speak for.
  ///
  /// An open « depuis quand ? » has no bands to mark: its own answers speak for those of
  /// ``Questionnaire/banded(_:)``, and the view is ``View/derived``.
  ///
  /// An open « depuis quand ? » has no bands to mark: the dates of its own answers speak for those
  /// it is counted by, whatever the view.
  ///
  /// Either way the remarks name what marks and dates say against each other.
  public init(
    durationsOf survey: HarmonisedSurvey, question: StandardQuestion, view: View,
    forms: [Form.ID]? = nil
  ) {
    let asked = question.asksSinceWhen ? question : nil
    let question = survey.survey.questionnaire.banded(question)
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
    let began = Self.beginnings(of: question, before: survey.referenceDate)
    remarks = began.map { .band($0.label, $0.began) } + remarks
    if survey.referenceDate == nil { remarks.append(.noReferenceDate) }
    guard view == .derived || asked != nil else {
      let marked = Comparison(
        itemsOf: survey, question: question, by: .duration(.declared), forms: forms)
      self.init(marked.dated(by: began), remarks: marked.remarks + remarks)
      return
    }
    // Beside a scale, dates are given in answers to all questions, so all cells are looked at.
    let builder = ComparisonBuilder<ItemKey>(survey, question: asked, forms: forms) { cell, _ in
      derived[cell.reference, default: []].map { (key: $0.0, evidence: $0.1) }
    }
    let values =
      asked == nil
      ? Self.items(of: question, in: survey.survey.questionnaire)
      : question.items.map {
        (key: .standard($0.id), value: Value(id: $0.id.text, name: $0.label, group: nil))
      }
    let found = builder.comparison(by: .duration(.derived), values: values) { form, _ in
      form.question(standard: question.id) != nil
    }
    if asked != nil, survey.referenceDate != nil {
      let unplaced = found.groups.flatMap(\.rows).filter { row in
        row.status == .text && values.indices.allSatisfy { row[$0].count == 0 }
      }
      if !unplaced.isEmpty { remarks.append(.unplacedDurations(unplaced.map(\.actor))) }
    }
    self.init(found.dated(by: began), remarks: found.remarks + remarks)
  }

  private typealias Beginning = (id: String, label: BilingualText, began: BandBeginning)

  /// When what lies in each band began.
  private static func beginnings(
    of question: StandardQuestion, before reference: CalendarDate?
  ) -> [Beginning] {
    guard let reference else { return [] }
    return question.items.compactMap { item in
      item.band.flatMap { BandBeginning(of: $0, before: reference) }
        .map { (item.id.text, item.label, $0) }
    }
  }

  /// The same figures, the bands with when they began.
  private func dated(by beginnings: [Beginning]) -> Comparison {
    let began = Dictionary(
      beginnings.map { ($0.id, $0.began.edtf) }, uniquingKeysWith: { first, _ in first })
    return Comparison(
      subject: subject, question: question,
      values: values.map { value in
        Value(id: value.id, name: value.name, group: value.group, began: began[value.id])
      }, groups: groups, remarks: remarks)
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
