import Charts
import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Tables
import Timespans

/// The pictures of an appendix, drawn from the same comparisons as its tables.
struct ReportFigures {
  private let survey: HarmonisedSurvey
  private let draft: Drafting
  private let language: Language

  init(_ survey: HarmonisedSurvey, _ language: Language) {
    self.survey = survey
    draft = Drafting(language)
    self.language = language
  }

  private var unit: String { BilingualText(fr: "acteurs", en: "actors")[language] }

  /// The world, each country shaded by how many actors name it; `nil` where none is named.
  func map(_ question: StandardQuestion) -> Figure? {
    let comparison = Comparison(countriesOf: survey, question: question)
    let totals = comparison.totals(of: comparison.groups)
    let countries = zip(comparison.values, totals).filter { $1.actors > 0 }
    guard !countries.isEmpty else { return nil }
    let most = countries.sorted { ($1.1.actors, $0.0.id) < ($0.1.actors, $1.0.id) }.prefix(5)
    let names = most.map { "\($0.0.name[language]) (\($0.1.actors))" }
    return Figure(
      title: BilingualText(
        fr: "Pays nommés, par nombre d'acteurs", en: "Countries named, by number of actors")[
          language],
      description: draft.bound(
        BilingualText(
          fr: "Carte du monde : \(countries.count) pays sont nommés ; les plus cités : "
            + "\(draft.list(names)).",
          en: "World map: \(countries.count) countries are named; most often: "
            + "\(draft.list(names)).")),
      drawing: WorldMap(
        countries.map { WorldMap.Country($0.0.id, $0.0.name[language], $0.1.actors) },
        unit: unit, language: language
      ).drawing(), source: WorldMap.source[language])
  }

  /// How many actors chose each value; `nil` where nobody chose any.
  func bars(_ comparison: Comparison, title: String) -> Figure? {
    let totals = Array(zip(comparison.values, comparison.totals(of: comparison.groups)))
    guard totals.contains(where: { $0.1.actors > 0 }) else { return nil }
    let notAsked = BilingualText(fr: "non posée", en: "not asked")[language]
    let bars = totals.map { value, total in
      BarChart.Bar(
        value.name[language], total.asked == 0 ? .absent(label: notAsked) : .count(total.actors))
    }
    let words = totals.filter { $0.1.asked > 0 }.map { "\($0.0.name[language]) \($0.1.actors)" }
    return Figure(
      title: title,
      description: draft.bound(
        BilingualText(
          fr: "Barres : \(words.joined(separator: ", ")).",
          en: "Bars: \(words.joined(separator: ", ")).")),
      drawing: BarChart(bars, unit: unit, language: language).drawing())
  }

  /// Actors against values, the darker the more.
  func heatMap(_ comparison: Comparison, title: String) -> Figure? {
    let rows = comparison.groups.flatMap { group in
      group.rows.map { row in
        HeatMap.Row(
          row.actor.label,
          row.figures.map { figure in
            figure.isAsked || figure.count > 0
              ? .count(figure.count)
              : .absent(label: BilingualText(fr: "non posée", en: "not asked")[language])
          })
      }
    }
    guard rows.count > 1, !comparison.values.isEmpty else { return nil }
    return Figure(
      title: title,
      description: BilingualText(
        fr:
          "Chaque case croise un acteur et une colonne ; le tableau qui suit en donne les nombres.",
        en: "Each cell crosses an actor and a column; the table that follows gives the numbers.")[
          language],
      drawing: HeatMap(
        columns: comparison.values.map { $0.name[language] }, rows: rows,
        unit: BilingualText(fr: "mentions", en: "mentions")[language], language: language
      ).drawing())
  }

  /// The years in which each actor says something began; `nil` where none is dated.
  func starts() -> Figure? {
    let rows = survey.survey.tables.flatMap { table in
      table.rowsInOrder.compactMap { row -> StartTimeline.Row? in
        let spans = table.columns.indices.flatMap { column -> [StartTimeline.Span] in
          survey.timespans[.init(form: table.form.id, row: row, column: column)]
            .compactMap(span)
        }
        return spans.isEmpty ? nil : StartTimeline.Row(table.actor(row).label, spans)
      }
    }
    guard !rows.isEmpty else { return nil }
    return Figure(
      title: BilingualText(fr: "Débuts et périodes cités", en: "Beginnings and periods given")[
        language],
      description: BilingualText(
        fr:
          "Pour chaque acteur, les années depuis lesquelles une action dure, et les périodes citées.",
        en: "For each actor, the years since which an action has run, and the periods given.")[
          language],
      drawing: StartTimeline(rows, language: language).drawing())
  }

  private func span(_ timespan: Timespan) -> StartTimeline.Span? {
    guard timespan.kind == .since || timespan.kind == .interval,
      let start = timespan.edtf?.start?.earliest
    else { return nil }
    let end = timespan.kind == .interval ? timespan.edtf?.latest?.year : nil
    return StartTimeline.Span(start.year, through: end, title: timespan.written)
  }
}
