import Diagnostics
import Questionnaire

/// Standard items that forms asking the question leave out.
enum UnaskedItems: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let forms = context.comparedForms
    return context.questionnaire.standardQuestions.flatMap { question -> [Gap] in
      // A form that asks the question as a whole offers no item to leave out.
      let asking = forms.filter { form in
        form.form.question(standard: question.id)?.items.isEmpty == false
      }
      return question.items.compactMap { gap($0, of: question, asking) }
    }
  }

  private static func gap(
    _ item: StandardItem, of question: StandardQuestion, _ asking: [AnsweredForm]
  ) -> Gap? {
    func columns(_ form: AnsweredForm) -> [Int] {
      form.columns(of: question).filter { form.form.variables[$0].item?.standard == item.id }
    }
    let lacking = asking.filter { columns($0).isEmpty }
    let having = asking.filter { !columns($0).isEmpty }
    guard !lacking.isEmpty else { return nil }
    let without = Phrase.list(lacking.map(\.form.title))
    let with = Phrase.list(having.map(\.form.title))
    let count = lacking.reduce(0) { $0 + $1.rows.count }
    let whom = BilingualText(
      fr: count == 1
        ? "l'acteur de ce formulaire"
        : "les \(count.grouped.french) acteurs de ce\(lacking.count == 1 ? " formulaire" : "s formulaires")",
      en: (count == 1 ? "the actor" : "the \(count.grouped.english) actors")
        + (lacking.count == 1 ? " of this form" : " of these forms"))
    return Gap(
      "item-not-asked", .harmonisation, .medium, forms: lacking.map(\.form.id),
      subject: Gap.Subject("item:\(question.id)/\(item.id)", item.label),
      message: BilingualText(
        fr: "\(question.title.french), « \(item.label.french) » : proposé par "
          + "\(with.french), pas par \(without.french) ; dans cette ligne, les tableaux ne "
          + "peuvent compter \(whom.french).",
        en: "\(question.title.english), “\(item.label.english)”: offered by \(with.english), not "
          + "by \(without.english); in this row, the tables cannot count \(whom.english)."),
      evidence: having.flatMap { $0.written(columns($0)) })
  }
}
