import Diagnostics
import Questionnaire

/// Standard questions that a form does not ask, and another does.
enum UnaskedQuestions: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let forms = context.comparedForms
    return context.questionnaire.standardQuestions.flatMap { question -> [Gap] in
      let asking = forms.filter { !$0.columns(of: question).isEmpty }
      let evidence = asking.flatMap { $0.written($0.columns(of: question)) }
      let titles = Phrase.list(asking.map(\.form.title))
      let writers = asking.reduce(0) { $0 + $1.writers($1.columns(of: question)) }
      return forms.filter { $0.columns(of: question).isEmpty }.compactMap { form in
        let actors = Phrase.actors(form.rows.count)
        let isAlone = form.rows.count == 1
        let its = BilingualText(
          fr: isAlone ? "son seul acteur" : "ses \(actors.french)",
          en: isAlone ? "its one actor" : "its \(actors.english)")
        return Gap(
          "question-not-asked", .harmonisation, .medium, forms: [form.form.id],
          subject: Gap.Subject("question:\(question.id)", question.title),
          message: BilingualText(
            fr: "\(question.title.french) : \(form.form.title.french), la question n'est pas posée "
              + "; les tableaux ne disent rien de \(its.french), et les "
              + "réponses \(Phrase.ofActors(writers).french) (\(titles.french)) ne s'y comparent "
              + "pas.",
            en: "\(question.title.english): \(form.form.title.english), the question is not asked"
              + "; the tables say nothing of \(its.english), and the answers "
              + "\(Phrase.ofActors(writers).english) (\(titles.english)) cannot be compared with it."
          ),
          evidence: evidence)
      }
    }
  }
}
