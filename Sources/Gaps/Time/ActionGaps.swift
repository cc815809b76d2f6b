import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories
import Text
import Timespans

extension GapContext {
  /// A gap for each actor with something in the cells of its actions.
  ///
  /// - Parameters:
  ///   - verb: What is said of the things found, before their names.
  ///   - columns: The columns looked at.
  ///   - find: What a cell gives; told what its column is of. Times beside
  ///     territories of the same cell are evidence, and need no name of their own.
  func actionGaps(
    _ rule: String, _ verb: BilingualText, in columns: KeyPath<ActionColumns, [Int]>,
    _ find: (CellReference, ActionColumns.Kind) -> (
      territories: [TerritoryReading], times: [Timespan]
    )
  ) -> [Gap] {
    answeredForms.flatMap { form in
      let known = ActionColumns(form, questionnaire)
      let territories = Set(known.territories)
      let all = known[keyPath: columns].sorted()
      return form.rows.compactMap { row -> Gap? in
        var names: [BilingualText] = []
        var seen: Set<BilingualText> = []
        var evidence: [GapEvidence] = []
        var areCounted = false
        for column in all {
          let cell = form.cell(row, column)
          let found = find(cell, known.kind(of: column))
          let row = form.form.variables[column].item?.label
          let told =
            found.territories.isEmpty
            ? found.times.map { name($0, row) } : found.territories.map { BilingualText($0.place) }
          for name in told where seen.insert(name).inserted { names.append(name) }
          evidence += found.territories.map { survey.evidence($0, cell) }
          evidence += found.times.map { survey.evidence($0, cell) }
          areCounted = areCounted || !told.isEmpty && territories.contains(column)
        }
        let actor = form.actor(row)
        let list = Phrase.list(names)
        let counted =
          areCounted
          ? BilingualText(
            fr: " ; les tableaux comptent ces territoires comme les autres",
            en: "; the tables count these territories like the others")
          : BilingualText(fr: "", en: "")
        return Gap(
          rule, .time, .low, forms: [form.form.id], actors: [actor.id],
          subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
          message: BilingualText(
            fr: "\(actor.label) (\(form.form.title.french)) : \(verb.french) : \(list.french)"
              + "\(counted.french).",
            en: "\(actor.label) (\(form.form.title.english)): \(verb.english): \(list.english)"
              + "\(counted.english)."),
          evidence: evidence)
      }
    }
  }

  /// « « 2013 » (Afrique subsaharienne) ».
  private func name(_ time: Timespan, _ row: String?) -> BilingualText {
    let written = Phrase.quoted(BilingualText(verbatim: time.written.excerpt))
    guard let row = row?.excerpt else { return written }
    return BilingualText(fr: "\(written.french) (\(row))", en: "\(written.english) (\(row))")
  }
}

extension BilingualText {
  /// The names of a place.
  init(_ place: Place) { self.init(fr: place.frenchName, en: place.englishName) }
}
