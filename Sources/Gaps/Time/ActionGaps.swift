import Diagnostics
import Questionnaire
import Responses
import Territories
import Text

extension GapContext {
  /// A gap for each actor with something in the cells of its actions.
  ///
  /// - Parameters:
  ///   - fr: What is said of one thing, and of several.
  ///   - find: What a cell gives, each thing with its evidence; told whether the cell stands in a
  ///     row of territories.
  func actionGaps(
    _ rule: String, fr: (String, String), en: (String, String),
    _ find: (CellReference, Bool) -> [(BilingualText, GapEvidence)]
  ) -> [Gap] {
    answeredForms.flatMap { form in
      let columns = ActionColumns(form, questionnaire)
      let territories = Set(columns.territories)
      let all = columns.all.sorted()
      return form.rows.compactMap { row -> Gap? in
        let found = all.flatMap { column in
          find(form.cell(row, column), territories.contains(column))
        }
        var names: [BilingualText] = []
        var seen: Set<BilingualText> = []
        for (name, _) in found where seen.insert(name).inserted { names.append(name) }
        let actor = form.actor(row)
        let list = Phrase.list(names)
        let isOne = names.count == 1
        return Gap(
          rule, .time, .low, forms: [form.form.id], actors: [actor.id],
          subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
          message: BilingualText(
            fr: "\(actor.label) (\(form.form.title.french)) : d'après le texte, \(list.french) "
              + "\(isOne ? fr.0 : fr.1) ; les tableaux comptent ces réponses.",
            en: "\(actor.label) (\(form.form.title.english)): by the text, \(list.english) "
              + "\(isOne ? en.0 : en.1); the tables count these answers."),
          evidence: found.map(\.1))
      }
    }
  }
}

extension BilingualText {
  /// The names of a place.
  init(_ place: Place) { self.init(fr: place.frenchName, en: place.englishName) }
}
