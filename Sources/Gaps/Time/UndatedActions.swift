import Diagnostics
import Questionnaire

/// By form, the answers that name territories and give no date, neither there nor to an open
/// « depuis quand ? ».
enum UndatedActions: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let survey = context.survey
    return context.answeredForms.compactMap { form in
      let known = ActionColumns(form, context.questionnaire)
      let columns = known.territories
      var all = 0
      var actors: [String] = []
      var evidence: [GapEvidence] = []
      for row in form.rows {
        var isUndated = false
        let isDated = known.sinceWhen.contains { survey.hasDate(form.cell(row, $0)) }
        for column in columns {
          let cell = form.cell(row, column)
          guard let first = survey.territories[cell].first(where: { !$0.isFrench }) else {
            continue
          }
          all += 1
          guard !isDated, !survey.hasDate(cell) else { continue }
          isUndated = true
          evidence.append(survey.evidence(first, cell))
        }
        if isUndated { actors.append(form.actor(row).id) }
      }
      let count = evidence.count
      let title = form.form.title
      return Gap(
        "action-undated", .time, .low, forms: [form.form.id], actors: actors,
        subject: Gap.Subject("form:\(form.form.id)", title),
        message: BilingualText(
          fr: "\(title.french) : \(count) réponse\(count > 1 ? "s" : "") sur \(all) "
            + "nommant des territoires \(count > 1 ? "sont" : "est") sans date "
            + "(\(Phrase.actors(actors.count).french)).",
          en: "\(title.english): \(count) of \(Phrase.counted(all, "", "answer").english) naming "
            + "territories \(count == 1 ? "gives" : "give") no date "
            + "(\(Phrase.actors(actors.count).english))."),
        evidence: evidence)
    }
  }
}
