import Diagnostics
import Questionnaire
import Text

/// What one form alone asks: questions, and items of standard questions.
enum OwnQuestions: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.comparedForms.flatMap { form in
      questions(form, context.questionnaire) + items(form, context.questionnaire)
    }
  }

  private static func questions(_ form: AnsweredForm, _ questionnaire: Questionnaire) -> [Gap] {
    form.form.questions.filter { $0.standard == nil }.compactMap { question in
      let columns = form.columns(of: question)
      let wording = question.wording.excerpt
      let writers = Phrase.ofActors(form.writers(columns))
      return Gap(
        "question-own", .harmonisation, .low, forms: [form.form.id],
        subject: form.subject(of: question, in: questionnaire),
        message: BilingualText(
          fr: "\(form.form.title.french), question \(question.number.text), « \(wording) » : ce "
            + "formulaire est seul à la poser ; les réponses \(writers.french) ne s'y "
            + "comparent à rien.",
          en: "\(form.form.title.english), question \(question.number.text), “\(wording)”: this "
            + "form alone asks it; the answers \(writers.english) compare with nothing."),
        evidence: form.written(columns))
    }
  }

  private static func items(_ form: AnsweredForm, _ questionnaire: Questionnaire) -> [Gap] {
    form.form.variables.enumerated().compactMap { column, variable in
      guard variable.question.standard != nil, let item = variable.item, item.standard == nil
      else { return nil }
      let writers = Phrase.ofActors(form.writers([column]))
      let label = item.label.excerpt
      return Gap(
        "item-own", .harmonisation, .low, forms: [form.form.id],
        subject: Gap.Subject("item:\(variable.id)", BilingualText(verbatim: item.label)),
        message: BilingualText(
          fr: "\(form.form.title.french), question \(variable.question.number.text), "
            + "« \(label) » : ce formulaire est seul à proposer cette ligne ; les réponses "
            + "\(writers.french) ne s'y comparent à rien.",
          en: "\(form.form.title.english), question \(variable.question.number.text), “\(label)”: "
            + "this form alone offers this row; the answers \(writers.english) compare with "
            + "nothing."),
        evidence: form.written([column]))
    }
  }
}
