import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Tables
import Territories
import Text

extension CoverageTable {
  /// The zones of a question of territories.
  ///
  /// A territory counts for the zone it lies in, as in the comparison by derived zones: Haïti in
  /// the row of South America speaks for the Caribbean. What usage files in either zone counts for
  /// both, so that no gap rests on a convention. France is no territory of action.
  static func zones(
    _ context: GapContext, _ question: StandardQuestion, _ forms: [AnsweredForm]
  ) -> CoverageTable {
    let survey = context.survey
    let comparison = Comparison(zonesOf: survey, question: question, view: .derived)
    let names = comparison.values.map(\.name)
    let values = comparison.values.map { Gap.Subject("zone:\($0.id)", $0.name) }
    var table = CoverageTable(
      .zone, question, of: survey.survey.questionnaire, values: values, forms: forms
    ) { form in
      let asked = form.columns(of: question)
      let zones = asked.map { survey.declaredZone(of: form.cell(0, $0))?.name }
      // A question without rows of zones offers all of them.
      if zones.allSatisfy({ $0 == nil }) { return (names.map { _ in asked }, true) }
      return (names.map { name in zip(asked, zones).filter { $1 == name }.map(\.0) }, false)
    }
    for group in table.groups.indices {
      let form = table.groups[group].answered
      guard let compared = comparison.groups.first(where: { $0.form.id == form.form.id }) else {
        continue
      }
      var figures: [Int: [Comparison.Figure]] = [:]
      for row in compared.rows { figures[row.row] = row.figures }
      for index in table.groups[group].respondents.indices {
        let row = table.groups[group].respondents[index].row
        for (value, figure) in (figures[row] ?? []).enumerated() {
          for evidence in figure.evidence {
            let found = survey.evidence(evidence)
            if evidence.basis == .named {
              table.groups[group].respondents[index].findings[value].named.append(found)
            } else {
              table.groups[group].respondents[index].findings[value].marked.append(found)
            }
          }
        }
      }
    }
    var numbers: [Zone: Int] = [:]
    for (index, name) in names.enumerated() { numbers[Zone(name)] = index }
    table.addMisplaced(survey, numbers)
    table.addElsewhere(survey, numbers)
    return table
  }

  private mutating func addMisplaced(_ survey: HarmonisedSurvey, _ zones: [Zone: Int]) {
    let places = places
    for conflict in survey.zoneConflicts {
      guard let value = zones[conflict.declared], let place = places[conflict.cell.form],
        groups[place.group].answered.form.variables[conflict.cell.column].question.standard
          == question.id, let respondent = place.respondents[conflict.cell.row]
      else { continue }
      for reading in conflict.readings where !reading.isFrench {
        let evidence = survey.evidence(reading, conflict.cell)
        if conflict.cause == .convention {
          groups[place.group].respondents[respondent].findings[value].named.append(evidence)
        } else {
          groups[place.group].respondents[respondent].findings[value].misplaced.append(evidence)
        }
      }
    }
  }

  private mutating func addElsewhere(_ survey: HarmonisedSurvey, _ zones: [Zone: Int]) {
    for (form, place) in places {
      let variables = groups[place.group].answered.form.variables
      for cell in survey.territories.cells(of: form)
      where variables[cell.column].question.standard != question.id {
        guard let respondent = place.respondents[cell.row] else { continue }
        for reading in survey.territories[cell] where reading.isTold {
          guard let value = reading.zone.flatMap({ zones[$0] }) else { continue }
          groups[place.group].respondents[respondent].findings[value].elsewhere
            .append(survey.evidence(reading, cell))
        }
      }
    }
  }

  /// Where each form and row stands in the table.
  private var places: [Form.ID: (group: Int, respondents: [Int: Int])] {
    var places: [Form.ID: (group: Int, respondents: [Int: Int])] = [:]
    for (number, group) in groups.enumerated() {
      var respondents: [Int: Int] = [:]
      for (index, respondent) in group.respondents.enumerated() {
        respondents[respondent.row] = index
      }
      places[group.answered.form.id] = (number, respondents)
    }
    return places
  }
}

extension HarmonisedSurvey {
  /// A territory as evidence, by the words it was read in.
  func evidence(_ reading: TerritoryReading, _ cell: CellReference) -> GapEvidence {
    let name = reading.written.excerpt
    return GapEvidence(
      cell, span: reading.span, what: BilingualText(fr: "cité : \(name)", en: "named: \(name)"))
  }

  /// What a figure of a comparison was counted from, as evidence.
  func evidence(_ found: Comparison.Evidence) -> GapEvidence {
    if let span = found.span,
      let reading = territories[found.cell].first(where: { $0.span == span })
    {
      return evidence(reading, found.cell)
    }
    let isTick =
      survey.table(found.cell.form)?
      .status(row: found.cell.row, column: found.cell.column) == .yes
    return GapEvidence(
      found.cell,
      what: isTick
        ? AnswerStatus.yes.shown
        : BilingualText(fr: "texte sans territoire", en: "text without a territory"))
  }
}
