import Diagnostics
import Questionnaire

/// Standard questions that too few actors answered for their answers to be compared.
enum QuestionComparability: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let forms = context.answeredForms
    let all = forms.reduce(0) { $0 + $1.rows.count }
    return context.questionnaire.standardQuestions.compactMap { question in
      var nature = AnswerNature()
      var asked = 0
      var usable = 0
      var evidence: [GapEvidence] = []
      let asking = forms.filter { !$0.columns(of: question).isEmpty }
      for form in asking {
        let columns = form.columns(of: question)
        for row in form.rows {
          let status = AnswerNature.whole(form, row, columns)
          asked += 1
          if status.isSubstantive {
            usable += 1
          } else {
            nature.add(status)
            evidence += form.unusable(row, columns)
          }
        }
      }
      guard 2 * usable < asked else { return nil }
      let rest = all - asked
      let notAsked =
        rest == 0
        ? BilingualText(fr: "", en: "")
        : BilingualText(
          fr: " ; elle n'a pas été posée à \(Phrase.actors(rest).french)",
          en: "; it was not put to \(Phrase.actors(rest).english)")
      return Gap(
        "question-comparability", .response, 4 * usable < asked ? .high : .medium,
        forms: asking.map(\.form.id),
        subject: Gap.Subject("question:\(question.id)", question.title),
        message: BilingualText(
          fr: "\(question.title.french) : \(usable) réponse\(usable > 1 ? "s" : "") exploitable"
            + "\(usable > 1 ? "s" : "") (texte ou croix) sur \(Phrase.actors(asked).french) "
            + "interrogé\(asked > 1 ? "s" : "") ; les autres : "
            + "\(nature.text.french)\(notAsked.french).",
          en: "\(question.title.english): \(Phrase.counted(usable, "", "usable answer").english) "
            + "(text or mark) from \(Phrase.actors(asked).english) asked; the others: "
            + "\(nature.text.english)\(notAsked.english)."),
        evidence: evidence)
    }
  }
}
