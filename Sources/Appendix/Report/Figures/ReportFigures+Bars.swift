import Charts
import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Tables

extension ReportFigures {
  /// How many actors have each value, of how many that were asked; the most first. `nil` where
  /// nobody has any.
  ///
  /// More values than ``mostValues`` are cut to those that most actors have.
  func bars(_ comparison: Comparison, title: String, table: String? = nil) -> Figure? {
    let totals = comparison.totals(of: comparison.groups)
    guard totals.contains(where: { $0.actors > 0 }) else { return nil }
    // What nobody was asked comes last: it is not nought.
    let ranked = totals.indices.sorted { left, right in
      (totals[left].asked == 0 ? 1 : 0, -totals[left].actors, left)
        < (totals[right].asked == 0 ? 1 : 0, -totals[right].actors, right)
    }
    let shown = ranked.prefix(Self.mostValues)
    // « Satisfait (Accueil) » where several items have the same answers.
    let names = comparison.valueNames(language)
    let bars = shown.map { value in
      let total = totals[value]
      return BarChart.Bar(
        names[value],
        total.asked == 0 ? .absent(label: notAsked) : .count(total.actors),
        of: total.asked == 0 ? nil : Double(total.asked))
    }
    let words = shown.prefix(12).filter { totals[$0].asked > 0 }.map { value in
      let (part, whole) = (written(totals[value].actors), written(totals[value].asked))
      return BilingualText(
        fr: "\(names[value]) \(part) sur \(whole)", en: "\(names[value]) \(part) of \(whole)")[
          language]
    }
    // Where all were asked alike, as by an open question, nothing was offered to some of them only.
    let base =
      Set(totals.map(\.asked)).count == 1
      ? BilingualText(
        fr: "La barre en fond compte les acteurs interrogés.",
        en: "The bar behind counts the actors asked.")
      : BilingualText(
        fr: "La barre en fond compte les acteurs à qui la valeur a été proposée.",
        en: "The bar behind counts the actors that were offered the value.")
    let remarks = remark(ofShown: shown.count, of: ranked.count) + [base]
    return Figure(
      title: title,
      description: description(
        BilingualText(
          fr: "Graphique en barres, une par valeur, en nombre d'acteurs : "
            + "\(words.joined(separator: ", ")).",
          en: "Bar chart, one bar a value, in numbers of actors: "
            + "\(words.joined(separator: ", "))."), table: table),
      drawing: BarChart(bars, unit: actorUnit, language: language).drawing(),
      remarks: remarks.map { draft.bound($0) },
      anchor: .figure("bars/\(Anchor.table(comparison).name)"))
  }

  /// How many actors answered each item of a question such as that of domains; `nil` for a question
  /// without items, or whose items are bands or zones.
  func domains(_ question: StandardQuestion, table: String? = nil) -> Figure? {
    guard question.scale == .nominal, !question.items.isEmpty else { return nil }
    let title = BilingualText(
      fr: "\(question.title.french) : acteurs par ligne",
      en: "\(question.title.english): actors by item")
    return bars(
      Comparison(itemsOf: survey, question: question), title: draft.bound(title), table: table)
  }
}
