import Diagnostics
import Questionnaire
import Text

/// Questions that a form puts in other words, or asks in part.
enum QuestionMappings: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let forms = context.comparedForms
    return context.questionnaire.standardQuestions.flatMap { standard -> [Gap] in
      let reference = reference(standard, forms)
      return forms.compactMap { form in
        form.form.question(standard: standard.id).flatMap {
          gap($0, of: form, standard, reference)
        }
      }
    }
  }

  /// The words that others are measured by: the standard ones, else those of the first form that
  /// asks the question without a reserve.
  private static func reference(_ standard: StandardQuestion, _ forms: [AnsweredForm]) -> String? {
    standard.wording
      ?? forms.lazy.compactMap { $0.form.question(standard: standard.id) }
      .first { $0.mapping == .identical }?.wording
  }

  private static func gap(
    _ question: Question, of form: AnsweredForm, _ standard: StandardQuestion, _ reference: String?
  ) -> Gap? {
    let differs = reference.map { $0.comparedWords != question.wording.comparedWords } ?? false
    let rule: String
    let effect: BilingualText
    switch question.mapping {
    case .partial:
      rule = "mapping-partial"
      effect = BilingualText(
        fr: "posée en partie ; les tableaux mettent côte à côte des réponses qui ne portent pas "
          + "sur la même chose",
        en: "asked in part; the tables set side by side answers that are not about the same thing")
    case .reworded:
      rule = "mapping-reworded"
      effect = BilingualText(
        fr: "posée en d'autres mots ; un écart avec les autres formulaires peut tenir aux mots",
        en: "asked in other words; a difference from the other forms may be due to the words")
    case .identical where differs:
      rule = "wording-differs"
      effect = BilingualText(
        fr: "tenue pour identique, mais d'un autre libellé ; un écart avec les autres formulaires "
          + "peut tenir aux mots",
        en: "taken as identical, but worded differently; a difference from the other forms may be "
          + "due to the words")
    case .identical, .own: return nil
    }
    let columns = form.columns(of: question)
    let writers = Phrase.actors(form.writers(columns))
    return Gap(
      rule, .harmonisation, question.mapping == .partial ? .medium : .low, forms: [form.form.id],
      subject: Gap.Subject("question:\(standard.id)", standard.title),
      message: BilingualText(
        fr: "\(form.form.title.french), question \(question.number.text), "
          + "\(standard.title.french) : \(effect.french) (\(writers.french)).",
        en: "\(form.form.title.english), question \(question.number.text), "
          + "\(standard.title.english): \(effect.english) (\(writers.english)).")
        + words(question, differs ? reference : nil) + note(question),
      evidence: form.written(columns))
  }

  /// « ... » au lieu de « ... ».
  private static func words(_ question: Question, _ reference: String?) -> BilingualText {
    guard let reference else { return BilingualText(fr: "", en: "") }
    let (own, other) = (question.wording.singleLine, reference.singleLine)
    return BilingualText(
      fr: " Libellé : « \(own) », au lieu de « \(other) ».",
      en: " Wording: “\(own)”, instead of “\(other)”.")
  }

  private static func note(_ question: Question) -> BilingualText {
    question.note.map { BilingualText(fr: " \($0.french)", en: " \($0.english)") }
      ?? BilingualText(fr: "", en: "")
  }
}
