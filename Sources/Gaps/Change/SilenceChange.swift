import Diagnostics
import Questionnaire
import Responses

/// Questions an actor answered before and leaves open now, and the reverse.
///
/// « Non » and « Rien » are no answer of substance, but they are said: the message tells them from
/// silence.
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
          message: message(
            actor.label, question, isSilent: isSilent,
            isDenied: isSilent
              ? survey.denies(question, pair.now) : previous.survey.denies(question, pair.before)),
          evidence: (isSilent ? before : now).map {
            GapEvidence(
              $0, wave: isSilent ? .previous : .current,
              what: BilingualText(fr: "répondu", en: "answered"))
          })
      }
    }
  }

  private static func message(
    _ actor: String, _ question: Question, isSilent: Bool, isDenied: Bool
  ) -> BilingualText {
    let number = question.number.text
    return switch (isSilent, isDenied) {
    case (true, true):
      BilingualText(
        fr: "\(actor) avait répondu à la question \(number) et y répond désormais par la négative.",
        en: "\(actor) had answered question \(number) and now answers in the negative.")
    case (true, false):
      BilingualText(
        fr: "\(actor) avait répondu à la question \(number) et ne le fait plus.",
        en: "\(actor) had answered question \(number) and no longer does.")
    case (false, true):
      BilingualText(
        fr:
          "\(actor) répond à la question \(number), après l'avoir fait par la négative à l'enquête "
          + "précédente.",
        en: "\(actor) answers question \(number), after answering in the negative in the survey "
          + "before.")
    case (false, false):
      BilingualText(
        fr: "\(actor) répond à la question \(number), sans l'avoir fait à l'enquête précédente.",
        en: "\(actor) answers question \(number), which it did not in the survey before.")
    }
  }
}

extension Survey {
  /// Whether a respondent says « Non » or « Rien » to a question.
  fileprivate func denies(_ question: Question, _ respondent: WaveMatch.Respondent) -> Bool {
    guard let table = table(respondent.form) else { return false }
    return table.columns.indices.contains { column in
      table.form.variables[column].question.id == question.id
        && table.status(row: respondent.row, column: column) == .none
    }
  }

  func question(of cell: CellReference) -> Question {
    table(cell.form)!.form.variables[cell.column].question
  }
}
