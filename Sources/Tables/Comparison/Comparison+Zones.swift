public import Harmonisation
public import Questionnaire
import Responses
import Territories
import Text

extension Comparison {
  /// Actors by the zones they act in.
  ///
  /// A country beside a place in it does not count: « Maroc (Oujda) » is one.
  ///
  /// A bare mark counts for the zone of its row. So does a text in which no territory was read,
  /// unless it says that there is none; a remark names it.
  ///
  /// - Parameters:
  ///   - view: Whether a territory counts where it was written, or where it lies; a territory of no
  ///     zone counts where it was written.
  ///   - forms: The forms to compare; all of them if `nil`.
  public init(
    zonesOf survey: HarmonisedSurvey, question: StandardQuestion, view: View,
    forms: [Form.ID]? = nil
  ) {
    let conflicts = Dictionary(grouping: survey.zoneConflicts, by: \.cell)
    let builder = ComparisonBuilder<Zone>(survey, question: question, forms: forms) {
      cell, remarks in
      let (reference, table, status) = cell
      let declared = survey.declaredZone(of: reference)
      let actor = table.actor(reference.row)
      remarks += conflicts[reference, default: []].map { .zoneConflict($0, actor: actor) }
      let readings = survey.territories[reference].filter { !$0.isFrench }.counted
      if readings.isEmpty {
        guard let declared, status.isSubstantive else { return [] }
        if status == .text {
          let text = table.text(row: reference.row, column: reference.column)
          guard !DeniedAnswer.opens(text) else { return [] }
          remarks.append(.textWithoutTerritory(actor: actor, row: declared.name))
        }
        return [(declared, Evidence(cell: reference, basis: .mark))]
      }
      return readings.compactMap { reading in
        let zone = view == .declared ? declared ?? reading.zone : reading.zone ?? declared
        return zone.map { ($0, Evidence(reading, in: reference)) }
      }
    }
    // The zones of the rows are all kept, in their order, whether or not the scheme knows them.
    var zones = survey.zones.zones
    let rows = survey.survey.questionnaire.forms.flatMap { survey.offeredZones(by: $0, question) }
    for zone in rows where !zones.contains(zone) { zones.append(zone) }
    if !rows.isEmpty, view == .declared {
      zones = zones.filter { rows.contains($0) || builder.keys.contains($0) }
    }
    let offered = Dictionary(
      survey.survey.questionnaire.forms.map {
        ($0.id, Set(survey.offeredZones(by: $0, question)))
      }, uniquingKeysWith: { first, _ in first })
    let found = builder.comparison(
      by: .zone(view),
      values: zones.map { zone in
        (zone, Value(id: Slug.of(zone.name.english), name: zone.name, group: nil))
      },
      // A question without rows of zones offers all of them.
      isAsked: { form, zone in offered[form.id].map { $0.isEmpty || $0.contains(zone) } ?? true })
    self.init(found, remarks: found.remarks + builder.frenchMentions)
  }
}

extension Comparison.Evidence {
  init(_ reading: TerritoryReading, in cell: CellReference) {
    self.init(cell: cell, basis: .named, span: reading.span, correction: reading.correction)
  }
}
