import Diagnostics
import Questionnaire
import Text

/// Items that stand for one standard item under other words.
enum ItemWordings: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.comparedForms.flatMap { form in
      form.form.questions.compactMap { question in
        guard let standard = context.questionnaire.standard(of: question) else { return nil }
        return gap(form, question, standard)
      }
    }
  }

  private static func gap(
    _ form: AnsweredForm, _ question: Question, _ standard: StandardQuestion
  ) -> Gap? {
    var pairs: [BilingualText] = []
    var columns: [Int] = []
    for column in form.columns(of: question) {
      guard let item = form.form.variables[column].item,
        let meant = item.standard.flatMap(standard.item)?.label,
        // A questionnaire in English words its items as the English label has them.
        ![meant.french, meant.english].map(\.comparedWords).contains(item.label.comparedWords)
      else { continue }
      let label = item.label.excerpt
      pairs.append(
        BilingualText(
          fr: "« \(label) » pour « \(meant.french) »", en: "“\(label)” for “\(meant.english)”"))
      columns.append(column)
    }
    guard !pairs.isEmpty else { return nil }
    let list = Phrase.list(pairs)
    let writers = Phrase.ofActors(form.writers(columns))
    return Gap(
      "item-wording", .harmonisation, .low, forms: [form.form.id],
      subject: Gap.Subject("question:\(standard.id)", standard.title),
      message: BilingualText(
        fr: "\(form.form.title.french), \(standard.title.french) : \(list.french) ; les réponses "
          + "\(writers.french) y sont comparées sous un autre intitulé que celui qui leur a été "
          + "proposé.",
        en: "\(form.form.title.english), \(standard.title.english): \(list.english); the answers "
          + "\(writers.english) are compared under another label than they were given."),
      evidence: form.written(columns))
  }
}
