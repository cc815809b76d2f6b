import Diagnostics
import Questionnaire
import Text

/// Answers that only point elsewhere: what they point at is not in the survey.
enum ReferringAnswers: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.answeredForms.flatMap { form in
      form.rows.compactMap { row in
        let columns = form.form.variables.indices.filter { form.status(row, $0) == .refers }
        guard !columns.isEmpty else { return nil }
        var numbers: [String] = []
        for column in columns {
          let number = form.form.variables[column].question.number.text
          if numbers.last != number { numbers.append(number) }
        }
        let actor = form.actor(row)
        let list = Phrase.list(numbers)
        let isOne = numbers.count == 1
        return Gap(
          "answer-refers", .response, .low, forms: [form.form.id], actors: [actor.id],
          subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
          message: BilingualText(
            fr: "\(actor.label) (\(form.form.title.french)) ne fait que renvoyer ailleurs à "
              + "\(isOne ? "la question" : "\(numbers.count) questions :") \(list.french).",
            en: "\(actor.label) (\(form.form.title.english)) only refers elsewhere in answer to "
              + "\(isOne ? "question" : "\(numbers.count) questions:") \(list.english)."),
          evidence: columns.map { column in
            let text = form.table.text(row: row, column: column).excerpt
            return GapEvidence(
              form.cell(row, column),
              what: BilingualText(fr: "renvoi : \(text)", en: "refers elsewhere: \(text)"))
          })
      }
    }
  }
}
