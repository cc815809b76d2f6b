import Charts
import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Tables
import Timespans

extension ReportFigures {
  /// The years in which each actor says something began; none where none is dated.
  ///
  /// More actors than ``mostRows`` are counted form by form, by the period in which their earliest
  /// action began.
  func starts() -> [Figure] {
    let rows = survey.survey.tables.flatMap { table in
      table.rowsInOrder.compactMap { row -> (form: Form, row: StartTimeline.Row)? in
        let spans = table.columns.indices.flatMap { column -> [StartTimeline.Span] in
          survey.timespans[.init(form: table.form.id, row: row, column: column)]
            .compactMap(span)
        }
        guard !spans.isEmpty else { return nil }
        return (
          table.form,
          StartTimeline.Row(table.actor(row).label, spans, group: group(table.form))
        )
      }
    }
    let begun = rows.flatMap { $0.row.spans.map(\.start) }
    guard let first = begun.min(), let last = begun.max() else { return [] }
    let earliest = rows.min { ($0.row.firstYear) < ($1.row.firstYear) }.map(\.row.label) ?? ""
    let title = BilingualText(fr: "Débuts et périodes cités", en: "Beginnings and periods given")
    let isByForm = rows.count > Self.mostRows
    let isOne = rows.count == 1
    let kind =
      isByForm
      ? BilingualText(fr: "Carte de chaleur", en: "Heat map")
      : BilingualText(fr: "Frise", en: "Timeline")
    let years =
      first == last
      ? BilingualText(fr: "en \(first)", en: "in \(first)")
      : BilingualText(fr: "de \(first) à \(last)", en: "from \(first) to \(last)")
    let actors = actorUnit.text(Double(rows.count), in: language)
    let marks =
      isByForm
      ? BilingualText(
        fr: "une case croise un formulaire et une période",
        en: "a cell crosses a form and a period")
      : BilingualText(
        fr: "un point est un début, un trait une période",
        en: "a dot is a beginning, a line a period")
    let text = draft.bound(
      BilingualText(
        fr: "\(kind.french), \(years.french) : \(actors) "
          + "donne\(isOne ? "" : "nt") un début ou une période, le plus ancien étant "
          + "« \(earliest) » (\(first)) ; \(marks.french).",
        en: "\(kind.english), \(years.english): \(actors) "
          + "\(isOne ? "gives" : "give") a beginning or a period, the earliest being "
          + "“\(earliest)” (\(first)); \(marks.english)."))
    guard isByForm else {
      return figures(
        "starts", StartTimeline(rows.map(\.row), language: language).panels(),
        title: title[language],
        description: text,
        remarks: [
          BilingualText(
            fr:
              "Un point est un début, d'autant plus gros que plusieurs tombent la même année ; un "
              + "trait, une période citée. L'année du premier début suit le nom.",
            en:
              "A dot is a beginning, the larger where several fall in one year; a line is a period "
              + "given. The year of the first beginning follows the name.")
        ])
    }
    return figures(
      "starts",
      periods(rows.map { ($0.form, $0.row.firstYear) }, from: first, through: last).panels(),
      title: title[language], description: text,
      remarks: [
        BilingualText(
          fr: "\(written(rows.count)) acteurs, réunis par formulaire : chaque case compte les "
            + "acteurs dont la première action datée a commencé dans la période.",
          en: "\(written(rows.count)) actors, drawn form by form: each cell counts the actors "
            + "whose first dated action began in the period.")
      ])
  }

  /// Forms against periods of even length, at most a dozen of them; what began long before the rest
  /// is in the first.
  private func periods(
    _ starts: [(form: Form, year: Int)], from first: Int, through last: Int
  ) -> HeatMap {
    let ordered = starts.map(\.year).sorted()
    // One year gone astray must not stretch the scale.
    let low = ordered[ordered.count / 50]
    let high = max(low, ordered[ordered.count - 1 - ordered.count / 50])
    let length =
      [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { (high - low) / $0 < 12 } ?? 2000
    func period(_ year: Int) -> Int { (min(max(year, low), high) / length) - low / length }
    let count = period(high) + 1
    let names = (0..<count).map { index in
      let begin = (low / length + index) * length
      if index == 0, first < begin {
        return BilingualText(fr: "avant \(begin + length)", en: "before \(begin + length)")[
          language]
      }
      if index == count - 1, last > begin + length - 1 {
        return BilingualText(fr: "\(begin) et après", en: "\(begin) and later")[language]
      }
      return length == 1 ? "\(begin)" : "\(begin)–\(begin + length - 1)"
    }
    let byForm = Dictionary(grouping: starts) { $0.form.id }
    return HeatMap(
      columns: names,
      rows: survey.survey.tables.map { table in
        var counts = Array(repeating: 0, count: count)
        for start in byForm[table.form.id] ?? [] { counts[period(start.year)] += 1 }
        return HeatMap.Row(
          "\(table.form.title[language]) (\(table.rowCount))", counts.map { .count($0) })
      }, unit: actorUnit, language: language)
  }

  private func span(_ timespan: Timespan) -> StartTimeline.Span? {
    guard timespan.kind == .since || timespan.kind == .interval,
      let start = timespan.edtf?.start?.earliest
    else { return nil }
    let end = timespan.kind == .interval ? timespan.edtf?.latest?.year : nil
    return StartTimeline.Span(start.year, through: end, title: timespan.written)
  }
}

extension StartTimeline.Row {
  fileprivate var firstYear: Int { spans.map(\.start).min() ?? .max }
}
