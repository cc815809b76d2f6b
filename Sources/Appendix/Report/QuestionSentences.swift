import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Tables

/// What the answers to each standard question come to, in a sentence or two.
struct QuestionSentences {
  private let survey: HarmonisedSurvey
  private let draft: Drafting
  private let language: Language

  init(_ survey: HarmonisedSurvey, _ language: Language) {
    self.survey = survey
    draft = Drafting(language)
    self.language = language
  }

  /// One paragraph for each question whose answers can be counted by item.
  var summaries: [String] {
    survey.survey.questionnaire.standardQuestions.filter { !$0.items.isEmpty }.compactMap {
      question in
      let sentences = sentences(on: comparison(of: question))
      return sentences.isEmpty
        ? nil : draft.bound(question.title.with(": ")) + sentences.joined(separator: " ")
    }
  }

  /// The comparison that shows a question best.
  func comparison(of question: StandardQuestion) -> Comparison {
    switch question.scale {
    case .territory where !question.items.isEmpty:
      Comparison(zonesOf: survey, question: question, view: .declared)
    case .duration: Comparison(durationsOf: survey, question: question, view: .declared)
    default: Comparison(itemsOf: survey, question: question)
    }
  }

  /// Who answered; what most chose; what nobody did.
  func sentences(on comparison: Comparison) -> [String] {
    let base = comparison.base(of: comparison.groups)
    guard base.asked > 0 else { return [] }
    var sentences = [
      draft.bound(
        BilingualText(
          fr: "\(base.answered) des \(base.asked) acteurs interrogés ont répondu.",
          en: "\(base.answered) of the \(base.asked) actors asked answered."))
    ]
    let totals = Array(zip(comparison.values, comparison.totals(of: comparison.groups)))
    let chosen = totals.filter { $0.1.actors > 0 }
      .sorted { ($1.1.actors, $0.0.id) < ($0.1.actors, $1.0.id) }
    if let first = chosen.first {
      let lead = "« \(first.0.name[language]) » (\(first.1.actors))"
      let next = chosen.dropFirst().prefix(2).map { "« \($0.0.name[language]) » (\($0.1.actors))" }
      sentences.append(
        draft.bound(
          BilingualText(
            fr: next.isEmpty
              ? "La seule ligne retenue est \(lead)."
              : "La ligne la plus souvent retenue est \(lead), devant \(draft.list(next)).",
            en: next.isEmpty
              ? "The only item chosen is \(lead)."
              : "The item chosen most often is \(lead), before \(draft.list(next)).")))
    }
    let unchosen = totals.filter { $0.1.actors == 0 && $0.1.asked > 0 }
      .map { "« \($0.0.name[language]) »" }
    if !unchosen.isEmpty {
      sentences.append(
        draft.bound(
          BilingualText(
            fr: "Personne n'a retenu \(draft.list(unchosen)).",
            en: "Nobody chose \(draft.list(unchosen)).")))
    }
    return sentences
  }
}

extension BilingualText {
  fileprivate func with(_ end: String) -> BilingualText {
    BilingualText(fr: french + " " + end, en: english + end)
  }
}
