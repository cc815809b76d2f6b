import Charts
import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Tables

extension ReportFigures {
  private typealias Counts = [AnswerStatus: Int]

  private var cellUnit: CountUnit {
    unit(BilingualText(fr: "case", en: "cell"), BilingualText(fr: "cases", en: "cells"))
  }

  /// How the cells of each form were answered, as shares.
  func statusesByForm() -> [Figure] {
    let questions = survey.survey.questionnaire.standardQuestions
    let rows = survey.survey.tables.map { table in
      var counts = questions.reduce(into: Counts()) { counts, question in
        counts.merge(self.counts(table, question), uniquingKeysWith: +)
      }
      for column in table.form.variables.indices
      where table.form.variables[column].question.standard == nil {
        counts.merge(Self.counts(table, column), uniquingKeysWith: +)
      }
      return (label: table.form.title[language], counts: counts)
    }
    return statuses(
      "forms", rows,
      title: BilingualText(
        fr: "Nature des réponses par formulaire", en: "Kinds of answers by form"))
  }

  /// How the cells of each standard question were answered, as shares.
  func statusesByQuestion() -> [Figure] {
    let tables = survey.survey.tables
    let rows = survey.survey.questionnaire.standardQuestions.map { question in
      let counts = tables.reduce(into: Counts()) {
        $0.merge(self.counts($1, question), uniquingKeysWith: +)
      }
      return (label: question.title[language], counts: counts)
    }
    return statuses(
      "questions", rows,
      title: BilingualText(
        fr: "Nature des réponses par question", en: "Kinds of answers by question"))
  }

  private func counts(_ table: ResponseTable, _ question: StandardQuestion) -> Counts {
    var counts = Counts()
    var offered: Set<StandardItem.ID> = []
    var isAsked = false
    for (column, variable) in table.form.variables.enumerated()
    where variable.question.standard == question.id {
      isAsked = true
      if let item = variable.item?.standard { offered.insert(item) }
      counts.merge(Self.counts(table, column), uniquingKeysWith: +)
    }
    let missing =
      question.items.isEmpty
      ? (isAsked ? 0 : 1) : question.items.count { !offered.contains($0.id) }
    counts[.notAsked, default: 0] += missing * table.rowCount
    return counts
  }

  private static func counts(_ table: ResponseTable, _ column: Int) -> Counts {
    let answers = table.columns[column]
    var counts = Counts()
    for (code, count) in answers.codes.counts(below: answers.pool.count).enumerated() {
      counts[answers.statuses[code], default: 0] += count
    }
    return counts
  }

  /// A status has the same fill in every figure.
  private static func fill(_ status: AnswerStatus) -> Fill {
    switch status {
    case .text: .series(0)
    case .yes: .step(2)
    case .choice: .step(4)
    case .none: .series(1)
    case .noResponse: .series(4)
    case .notApplicable: Fill(.series(5), hatch: Hatch(.dots, ink: .onSeries(5)))
    case .refers: .series(2)
    case .unusable: Fill(.ground, hatch: Hatch(.dots, ink: .text))
    case .blank: Fill(.ground)
    case .notAsked: .absent
    }
  }

  private func statuses(
    _ name: String, _ rows: [(label: String, counts: Counts)], title: BilingualText
  ) -> [Figure] {
    let used = AnswerStatus.allCases.filter { status in
      rows.contains { $0.counts[status, default: 0] > 0 }
    }
    let rows = rows.filter { $0.counts.values.contains { $0 > 0 } }
    guard !rows.isEmpty else { return [] }
    let chart = StackedBarChart(
      series: used.map { .init($0.name[language], fill: Self.fill($0)) },
      bars: rows.map { row in .init(row.label, used.map { .count(row.counts[$0, default: 0]) }) },
      showsShares: true, unit: cellUnit, language: language)
    let total = rows.reduce(into: Counts()) { $0.merge($1.counts, uniquingKeysWith: +) }
    let sum = cellUnit.text(Double(total.values.reduce(0, +)), in: language)
    let parts = used.map { "\($0.name[language]) \(written(total[$0, default: 0]))" }
    // No table has these counts row by row.
    let counts = rows.map { row in
      (label: row.label, counts: used.map { row.counts[$0, default: 0] })
    }
    let details = rows.count > 1 ? rowDetails(used.map { $0.name[language] }, counts) : ""
    let text = BilingualText(
      fr: "Barres empilées, une par ligne, en parts des cases ; en tout \(sum) : "
        + "\(parts.joined(separator: ", ")).\(details)",
      en: "Stacked bars, one a row, in shares of the cells; \(sum) in all: "
        + "\(parts.joined(separator: ", ")).\(details)")
    let remark = BilingualText(
      fr: "Une case croise un acteur et une ligne de question ; leur nombre est au bout de la "
        + "barre.",
      en: "A cell crosses an actor and an item of a question; their number stands after the bar.")
    return figures(
      "statuses/\(name)", chart.panels(), title: title[language],
      description: draft.bound(text), remarks: [remark])
  }
}
