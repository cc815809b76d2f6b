import Diagnostics
import Questionnaire

/// What the actors of one form ask for and those of no other.
///
/// Several of them must: what one actor alone asks for is its own matter and not its form's. `medium`
/// if every actor of the form that answered asks for it, else `low`.
enum DemandOfOneForm: ExpectationRule {
  static func gaps(in expectations: Expectations) -> [Gap] {
    let forms = expectations.forms(answering: .demand)
    guard forms.count > 1 else { return [] }
    return expectations.codebook.themes.filter { $0.sides.contains(.demand) }.compactMap { theme in
      let asking = expectations.voices(.demand, of: theme)
      let askingForms = expectations.forms(of: asking)
      guard asking.count > 1, askingForms.count == 1,
        let form = forms.first(where: { $0.id == askingForms[0] })
      else { return nil }
      let answered = expectations.answered(.demand, by: form.id)
      return Gap(
        "demand-one-form", .expectation, asking.count == answered ? .medium : .low,
        forms: askingForms, actors: asking.map(\.actor.id), subject: theme.subject,
        message: message(
          theme, form, asking.count, of: answered,
          others: expectations.answered(.demand) - answered),
        evidence: expectations.evidence(of: asking, for: theme))
    }
  }

  private static func message(
    _ theme: Theme, _ form: Form, _ count: Int, of answered: Int, others: Int
  ) -> BilingualText {
    BilingualText(
      fr: "« \(theme.name.french) » n'est demandé que par des acteurs du formulaire "
        + "« \(form.title.french) » (\(count.grouped.french) sur \(answered.grouped.french)), et par aucun des "
        + "\(others) autres.",
      en: "“\(theme.name.english)” is asked for by actors of the form "
        + "“\(form.title.english)” only (\(count.grouped.english) of \(answered.grouped.english)), and by none of the "
        + "\(others) others.")
  }
}
