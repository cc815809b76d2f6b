import Charts
import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Tables

extension ReportFigures {
  /// The world, each country shaded by how many actors name it; `nil` where none is named.
  ///
  /// - Parameters:
  ///   - attributions: By whose number an area is shaded, in place of the map's own table: see
  ///     ``WorldMap/attributions``.
  ///   - table: The title of the table that has all numbers.
  func map(
    _ question: StandardQuestion, attributions: [String: [String]] = [:], table: String? = nil
  ) -> Figure? {
    let comparison = Comparison(countriesOf: survey, question: question)
    let totals = comparison.totals(of: comparison.groups)
    let countries = zip(comparison.values, totals).filter { $1.actors > 0 }
    guard !countries.isEmpty else { return nil }
    let counted = countries.map { CountedValue($0.0.name[language], $0.1.actors) }
    let names = Drafting.ranks(of: counted, byName: true).joined().prefix(8).map {
      "\($0.name) (\(written($0.count)))"
    }
    let isOne = countries.count == 1
    return Figure(
      title: title(
        BilingualText(
          fr: "Pays nommés, par nombre d'acteurs", en: "Countries named, by number of actors"),
        of: question),
      description: description(
        BilingualText(
          fr: "Carte du monde, de teinte d'autant plus forte que plus d'acteurs nomment un pays : "
            + "\(countries.count) pays \(isOne ? "est nommé" : "sont nommés") en réponse à la "
            + "question « \(question.title.french) » ; nombre d'acteurs des plus cités : "
            + "\(draft.list(names)).",
          en: "World map, the stronger the tint the more actors name a country: "
            + "\(countries.count) \(isOne ? "country is" : "countries are") named in answer "
            + "to “\(question.title.english)”; number of actors of those named most: "
            + "\(draft.list(names))."), table: table),
      drawing: WorldMap(
        countries.map { WorldMap.Country($0.0.id, $0.0.name[language], $0.1.actors) },
        unit: actorUnit, attributions: attributions, language: language
      ).drawing(), source: WorldMap.source[language],
      anchor: .figure("map/\(question.id)"))
  }

  /// Actors against values such as zones, the stronger the tint the more; none with fewer than two
  /// actors.
  ///
  /// More actors than ``mostRows`` are drawn form by form, and more values than ``mostValues`` are
  /// cut to those that most actors have.
  func heatMap(_ comparison: Comparison, title: String, table: String? = nil) -> [Figure] {
    let count = comparison.groups.reduce(0) { $0 + $1.rows.count }
    let totals = comparison.totals(of: comparison.groups)
    guard count > 1, totals.contains(where: { $0.actors > 0 }) else { return [] }
    let columns = Array(
      totals.indices.sorted { (-totals[$0].actors, $0) < (-totals[$1].actors, $1) }
        .prefix(Self.mostValues)
    ).sorted()
    var remarks = remark(ofShown: columns.count, of: totals.count)
    let isByForm = count > Self.mostRows
    if isByForm {
      remarks.append(
        BilingualText(
          fr: "\(written(count)) acteurs, réunis par formulaire : chaque case compte des acteurs.",
          en: "\(written(count)) actors, drawn form by form: each cell counts actors."))
    }
    if !isByForm, case .zone = comparison.subject {
      remarks.append(
        BilingualText(
          fr:
            "Un pays nommé à côté d'un de ses lieux ne compte pas en plus : « Maroc (Oujda) » est "
            + "une mention.",
          en: "A country named beside a place in it does not count in addition: “Maroc (Oujda)” is "
            + "one mention."))
    }
    let map = HeatMap(
      columns: columns.map { comparison.values[$0].name[language] },
      rows: isByForm ? formRows(comparison, columns) : actorRows(comparison, columns),
      unit: isByForm ? actorUnit : mentionUnit, language: language)
    let ranked = columns.filter { totals[$0].actors > 0 }
      .sorted { (-totals[$0].actors, $0) < (-totals[$1].actors, $1) }
    let names = ranked.prefix(8).map {
      "\(comparison.values[$0].name[language]) (\(written(totals[$0].actors)))"
    }
    let rows =
      isByForm
      ? counted(
        map.rows.count, BilingualText(fr: "formulaire", en: "form"),
        BilingualText(fr: "formulaires", en: "forms"))
      : actorUnit.text(Double(map.rows.count), in: language)
    let crossed = counted(
      columns.count, BilingualText(fr: "colonne", en: "column"),
      BilingualText(fr: "colonnes", en: "columns"))
    // Of an open question no form left anything out.
    let hatched =
      comparison.groups.contains { group in columns.contains { !group.offers[$0] } }
      ? BilingualText(
        fr: " ; une case hachurée n'était pas proposée au formulaire",
        en: ", and a hatched cell was not offered by the form") : BilingualText(verbatim: "")
    let text = description(
      BilingualText(
        fr:
          "Carte de chaleur : \(rows) en lignes, \(crossed) ; plus la teinte d'une case est forte, "
          + "plus son nombre est grand\(hatched.french). Nombre d'acteurs par colonne : "
          + "\(draft.list(names)).",
        en:
          "Heat map: \(rows) in rows, \(crossed); the stronger the tint of a cell the greater its "
          + "number\(hatched.english). Number of actors by column: "
          + "\(draft.list(names))."), table: table)
    return figures(
      "heat-map/\(Anchor.table(comparison).name)", map.panels(), title: title, description: text,
      remarks: remarks)
  }

  private func actorRows(_ comparison: Comparison, _ columns: [Int]) -> [HeatMap.Row] {
    comparison.groups.flatMap { group in
      let heading = self.group(group.form)
      return group.rows.map { row in
        HeatMap.Row(
          row.actor.label,
          columns.map { column in
            let figure = row[column]
            return figure.isAsked || figure.count > 0
              ? .count(figure.count) : .absent(label: notAsked)
          }, group: heading)
      }
    }
  }

  private func formRows(_ comparison: Comparison, _ columns: [Int]) -> [HeatMap.Row] {
    comparison.groups.map { group in
      let totals = comparison.totals(of: [group])
      return HeatMap.Row(
        "\(group.form.title[language]) (\(group.rows.count))",
        columns.map { column in
          totals[column].asked > 0 ? .count(totals[column].actors) : .absent(label: notAsked)
        })
    }
  }
}
