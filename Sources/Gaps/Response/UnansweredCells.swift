import Diagnostics
import Questionnaire

/// By form, the cells of a question with items that have no usable answer, by what stands in them.
///
/// A scale of durations is left out: who marks one band has answered. So are actors without any
/// usable answer to the question, of whom ``UnansweredQuestions`` tells.
enum UnansweredCells: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let questionnaire = context.questionnaire
    return context.answeredForms.flatMap { form in
      form.form.questions.filter { question in
        question.items.count > 1 && questionnaire.standard(of: question)?.scale != .duration
      }.compactMap { question in
        let columns = form.columns(of: question)
        var nature = AnswerNature()
        var actors: [String] = []
        var evidence: [GapEvidence] = []
        for row in form.rows where AnswerNature.whole(form, row, columns).isSubstantive {
          actors.append(form.actor(row).id)
          for column in columns where !form.status(row, column).isSubstantive {
            nature.add(form.status(row, column))
            evidence.append(form.evidence(row, column))
          }
        }
        let name = form.name(of: question, in: questionnaire)
        let all = actors.count * columns.count
        let (title, count, isOne) = (form.form.title, evidence.count, actors.count == 1)
        return Gap(
          "cells-unanswered", .response, .low, forms: [form.form.id],
          subject: form.subject(of: question, in: questionnaire),
          message: BilingualText(
            fr: "\(title.french), \(name.french) : \(Phrase.actors(actors.count).french) "
              + "\(isOne ? "a" : "ont") répondu ; \(count) de \(isOne ? "ses" : "leurs") "
              + "\(all) cases "
              + "\(count > 1 ? "sont" : "est") sans réponse exploitable (\(nature.text.french)).",
            en: "\(title.english), \(name.english): \(Phrase.actors(actors.count).english) "
              + "answered; \(count) of \(isOne ? "its" : "their") \(all) cells "
              + "\(count == 1 ? "has" : "have") no usable answer (\(nature.text.english))."),
          evidence: evidence)
      }
    }
  }
}
