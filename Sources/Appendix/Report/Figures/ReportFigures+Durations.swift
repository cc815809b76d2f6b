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
    var rows: [(label: String, counts: [Int])] = []
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
      rows.append((label, counts))
      return .init(label, counts.map { .count($0) })
    }
    guard sums.dropLast().contains(where: { $0 > 0 }) else { return [] }
    let names = comparison.values.map { $0.name[language] }
    let extra = [
      BilingualText(fr: "plusieurs tranches", en: "several bands")[language],
      BilingualText(fr: "aucune", en: "none")[language],
    ]
    // What is nought everywhere would only crowd the legend, and take tints from the others.
    let drawn = sums.indices.filter { sums[$0] > 0 }
    let degrees = StackedBarChart.Series.degrees(drawn.filter(bands.contains).map { names[$0] })
    let others: [StackedBarChart.Series] = drawn.filter { !bands.contains($0) }.map { index in
      index == several
        ? .init(extra[0], fill: .series(1)) : .init(extra[1], fill: Fill(.ground))
    }
    let chart = StackedBarChart(
      series: degrees + others,
      bars: bars.map { bar in .init(bar.label, drawn.map { bar.values[$0] }) },
      unit: actorUnit, language: language)
    let parts = zip(names + extra, sums).map { "\($0) \(written($1))" }
    let details = rows.count > 1 ? rowDetails(names + extra, rows) : ""
    let text = BilingualText(
      fr: "Barres empilées, une par formulaire, en nombre d'acteurs ; en tout : "
        + "\(parts.joined(separator: ", ")).\(details)",
      en: "Stacked bars, one a form, in numbers of actors; in all: "
        + "\(parts.joined(separator: ", ")).\(details)")
    let isOpen = question.asksSinceWhen
    let remark =
      isOpen
      ? BilingualText(
        fr: "Chaque acteur est compté une fois, d'après la date qu'il donne.",
        en: "Each actor is counted once, by the date it gives.")
      : BilingualText(
        fr: "Chaque acteur est compté une fois, d'après les tranches qu'il déclare.",
        en: "Each actor is counted once, by the bands it declares.")
    let heading =
      isOpen
      ? BilingualText(
        fr: "Ancienneté d'après les dates données, par formulaire",
        en: "Length of action by the dates given, by form")
      : BilingualText(
        fr: "Tranches d'ancienneté déclarées, par formulaire",
        en: "Bands of duration declared, by form")
    // The table counts an actor under each of its bands: the numbers are the same only where every
    // actor has one.
    let isInTable = sums[several] == 0 && sums[none] == 0
    return figures(
      "durations/\(question.id)", chart.panels(), title: title(heading, of: question),
      description: description(text, table: isInTable ? table : nil),
      remarks: [remark] + undeclared(bands.filter { sums[$0] == 0 }.map { names[$0] }))
  }

  /// So many bands that nobody declares are named.
  private static let mostUndeclared = 4

  /// « Non figurées, personne ne les déclarant seules : … »
  private func undeclared(_ names: [String]) -> [BilingualText] {
    guard !names.isEmpty else { return [] }
    let list = names.map(draft.quoted).joined(separator: ", ")
    let isOne = names.count == 1
    guard names.count <= Self.mostUndeclared else {
      return [
        BilingualText(
          fr:
            "\(written(names.count)) tranches, sous lesquelles aucun acteur n'est compté, ne sont "
            + "pas figurées.",
          en: "\(written(names.count)) bands, under which no actor is counted, are not shown.")
      ]
    }
    return [
      BilingualText(
        fr: isOne
          ? "Non figurée, aucun acteur n'étant compté sous elle : \(list)."
          : "Non figurées, aucun acteur n'étant compté sous elles : \(list).",
        en: "Not shown, as no actor is counted under \(isOne ? "it" : "them"): \(list).")
    ]
  }
}
