import Diagnostics
import Questionnaire

/// By form, the actors that gave no usable answer to a question, and what they gave instead.
enum UnansweredQuestions: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let questionnaire = context.questionnaire
    return context.answeredForms.flatMap { form in
      form.form.questions.compactMap { question in
        let columns = form.columns(of: question)
        var nature = AnswerNature()
        var actors: [String] = []
        var evidence: [GapEvidence] = []
        for row in form.rows {
          let status = AnswerNature.whole(form, row, columns)
          guard !status.isSubstantive else { continue }
          nature.add(status)
          actors.append(form.actor(row).id)
          evidence += form.unusable(row, columns)
        }
        let name = form.name(of: question, in: questionnaire)
        let isWhole = actors.count == form.rows.count
        return Gap(
          "question-unanswered", .response, isWhole ? .medium : .low, forms: [form.form.id],
          actors: actors, subject: form.subject(of: question, in: questionnaire),
          message: BilingualText(
            fr: "\(form.form.title.french), \(name.french) : "
              + "\(Phrase.actors(actors.count).french) sur \(form.rows.count) sans réponse "
              + "exploitable (\(nature.text.french)).",
            en: "\(form.form.title.english), \(name.english): "
              + "\(Phrase.actors(actors.count).english) of \(form.rows.count) without a usable "
              + "answer (\(nature.text.english))."),
          evidence: evidence)
      }
    }
  }
}
