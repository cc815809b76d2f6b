import Charts
import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Tables

extension ReportFigures {
  /// Since when the actors of each form act, each actor once: under the one band it marked, or that
  /// the date it gives to an open question speaks for; under several, or under none.
  func durations(_ question: StandardQuestion, table: String? = nil) -> [Figure] {
    guard question.scale == .duration else { return [] }
    let comparison = Comparison(durationsOf: survey, question: question, view: .declared)
    let bands = comparison.values.indices
    let several = bands.upperBound
    let none = several + 1
    var sums = Array(repeating: 0, count: bands.count + 2)
    let bars = comparison.groups.map { group -> StackedBarChart.Bar in
      let label = "\(group.form.title[language]) (\(group.rows.count))"
      guard group.question != nil else {
        return .init(label, sums.map { _ in .absent(label: notAsked) })
      }
      var counts = Array(repeating: 0, count: sums.count)
      for row in group.rows {
        let marked = bands.filter { row[$0].count > 0 }
        counts[marked.count > 1 ? several : marked.first ?? none] += 1
      }
      for index in counts.indices { sums[index] += counts[index] }
      return .init(label, counts.map { .count($0) })
    }
    guard sums.dropLast().contains(where: { $0 > 0 }) else { return [] }
    let names = comparison.values.map { $0.name[language] }
    let extra = [
      BilingualText(fr: "plusieurs tranches", en: "several bands")[language],
      BilingualText(fr: "aucune", en: "none")[language],
    ]
    let chart = StackedBarChart(
      series: StackedBarChart.Series.degrees(names) + [
        .init(extra[0], fill: .series(1)), .init(extra[1], fill: Fill(.ground)),
      ], bars: bars, unit: actorUnit, language: language)
    let parts = zip(names + extra, sums).map { "\($0) \(written($1))" }
    let text = BilingualText(
      fr: "Barres empilées, une par formulaire, en nombre d'acteurs ; en tout : "
        + "\(parts.joined(separator: ", ")).",
      en: "Stacked bars, one a form, in numbers of actors; in all: "
        + "\(parts.joined(separator: ", ")).")
    let isOpen = question.asksSinceWhen
    let remark =
      isOpen
      ? BilingualText(
        fr: "Chaque acteur est compté une fois, d'après la date qu'il donne.",
        en: "Each actor is counted once, by the date it gives.")
      : BilingualText(
        fr: "Chaque acteur est compté une fois, d'après les tranches qu'il déclare.",
        en: "Each actor is counted once, by the bands it declares.")
    let title =
      isOpen
      ? BilingualText(
        fr: "Ancienneté d'après les dates données, par formulaire",
        en: "Length of action by the dates given, by form")
      : BilingualText(
        fr: "Tranches d'ancienneté déclarées, par formulaire",
        en: "Bands of duration declared, by form")
    return figures(
      "durations/\(question.id)", chart.panels(),
      title: title[language],
      description: description(text, table: table), remarks: [remark])
  }
}
