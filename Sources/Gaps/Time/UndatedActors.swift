import Diagnostics
import Questionnaire

/// Actors that tell of actions and date none of them, nor anything else.
enum UndatedActors: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.answeredForms.flatMap { form in
      let columns = ActionColumns(form, context.questionnaire)
      return form.rows.compactMap { gap(form, $0, columns, context) }
    }
  }

  private static func gap(
    _ form: AnsweredForm, _ row: Int, _ columns: ActionColumns, _ context: GapContext
  ) -> Gap? {
    let told = columns.actions.filter { form.status(row, $0).isSubstantive }
    guard !told.isEmpty,
      !form.form.variables.indices.contains(where: {
        context.survey.hasDate(form.cell(row, $0))
      })
    else { return nil }
    let actor = form.actor(row)
    let bands = columns.durations.filter { form.status(row, $0).isSubstantive }
      .compactMap { form.form.variables[$0].item?.label }
    let marked = Phrase.list(bands)
    let aside =
      bands.isEmpty
      ? BilingualText(fr: "", en: "")
      : BilingualText(
        fr: " ; ancienneté cochée : \(marked.french)", en: "; duration marked: \(marked.english)")
    let count = told.count
    return Gap(
      "actor-undated", .time, .low, forms: [form.form.id], actors: [actor.id],
      subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
      message: BilingualText(
        fr: "\(actor.label) (\(form.form.title.french)) : \(count) ligne\(count > 1 ? "s" : "") "
          + "d'actions et de territoires renseignée\(count > 1 ? "s" : ""), aucune date dans ses "
          + "réponses\(aside.french).",
        en: "\(actor.label) (\(form.form.title.english)): "
          + "\(Phrase.counted(count, "", "row").english) of actions and territories answered, no "
          + "date in any answer\(aside.english)."),
      evidence: told.map { form.evidence(row, $0) })
  }
}
