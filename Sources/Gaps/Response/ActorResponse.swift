import Diagnostics
import Questionnaire

/// By actor, the questions without a usable answer; or that there is none at all.
enum ActorResponse: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.answeredForms.flatMap { form in
      let columns = form.form.questions.map(form.columns)
      return form.rows.compactMap { gap(form, $0, columns) }
    }
  }

  private static func gap(_ form: AnsweredForm, _ row: Int, _ columns: [[Int]]) -> Gap? {
    var nature = AnswerNature()
    var numbers: [String] = []
    var evidence: [GapEvidence] = []
    for (question, columns) in zip(form.form.questions, columns) {
      let status = AnswerNature.whole(form, row, columns)
      guard !status.isSubstantive else { continue }
      nature.add(status)
      numbers.append(question.number.text)
      evidence += form.unusable(row, columns)
    }
    let actor = form.actor(row)
    let all = form.form.questions.count
    let isSilent = numbers.count == all
    let list = Phrase.list(numbers)
    let who = "\(actor.label) (\(form.form.title.french))"
    let whoEnglish = "\(actor.label) (\(form.form.title.english))"
    let message =
      isSilent
      ? BilingualText(
        fr: "\(who) : aucune réponse exploitable aux \(all) questions (\(nature.text.french)).",
        en: "\(whoEnglish): no usable answer to any of the \(all) questions "
          + "(\(nature.text.english)).")
      : BilingualText(
        fr: "\(who) : pas de réponse exploitable à \(numbers.count) "
          + "question\(numbers.count > 1 ? "s" : "") sur \(all) "
          + "(question\(numbers.count > 1 ? "s" : "") \(list.french)) : \(nature.text.french).",
        en: "\(whoEnglish): no usable answer to \(numbers.count) of \(all) questions "
          + "(question\(numbers.count > 1 ? "s" : "") \(list.english)): \(nature.text.english).")
    return Gap(
      isSilent ? "actor-silent" : "actor-unanswered", .response, isSilent ? .medium : .low,
      forms: [form.form.id], actors: [actor.id],
      subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
      message: message, evidence: evidence)
  }
}
