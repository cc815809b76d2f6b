import Diagnostics
import Questionnaire
import Responses

/// Questions an actor answered before and leaves open now, and the reverse.
enum SilenceChange: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    guard let previous = context.previous else { return [] }
    let survey = context.survey.survey
    let match = WaveMatch(now: survey, before: previous.survey)
    return match.pairs.flatMap { pair -> [Gap] in
      let actor = survey.actor(pair.now)
      guard let table = survey.table(pair.now.form) else { return [] }
      let mine = Dictionary(grouping: survey.answered(pair.now)) {
        survey.question(of: $0).id
      }
      let theirs = Dictionary(grouping: previous.survey.answered(pair.before)) {
        previous.survey.question(of: $0).id
      }
      return table.form.questions.compactMap { question -> Gap? in
        let (now, before) = (mine[question.id] ?? [], theirs[question.id] ?? [])
        guard now.isEmpty != before.isEmpty else { return nil }
        let isSilent = now.isEmpty
        let subject = Gap.Subject(
          "question:\(question.id)", BilingualText(verbatim: question.wording))
        return Gap(
          isSilent ? "newly-silent" : "newly-answering", .change, isSilent ? .medium : .low,
          forms: [pair.now.form], actors: [actor.id], subject: subject,
          message: isSilent
            ? BilingualText(
              fr: "\(actor.label) avait répondu à la question \(question.number.text) et ne le "
                + "fait plus.",
              en: "\(actor.label) had answered question \(question.number.text) and no longer does."
            )
            : BilingualText(
              fr: "\(actor.label) répond pour la première fois à la question "
                + "\(question.number.text).",
              en: "\(actor.label) answers question \(question.number.text) for the first time."),
          evidence: (isSilent ? before : now).map {
            GapEvidence(
              $0, wave: isSilent ? .previous : .current,
              what: BilingualText(fr: "répondu", en: "answered"))
          })
      }
    }
  }
}

extension Survey {
  func question(of cell: CellReference) -> Question {
    table(cell.form)!.form.variables[cell.column].question
  }
}
