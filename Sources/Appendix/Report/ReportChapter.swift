public import Diagnostics
import Documents
public import Questionnaire

/// A part of the appendix, by the name a plan asks for it.
public enum ReportChapter: Hashable, Sendable {
  /// How the answers were gathered and read, and what that does not allow.
  case method
  /// The survey in a few figures.
  case overview
  /// One standard question: who answered what.
  case question(StandardQuestion.ID)
  /// The gap analyses that have no chapter of their own.
  case gaps
  case coordination
  case perception
  /// What has changed since the survey before.
  case change
  /// The sums of money that answers name.
  case budget
  /// The answers themselves, form by form, as printed.
  case annex
  /// Where every figure comes from.
  case sources
  /// A text of the drafter's own.
  case text(BilingualText)

  /// The chapters of an appendix, in the order such documents have.
  public static func usual(for questionnaire: Questionnaire) -> [ReportChapter] {
    [.method, .overview] + questionnaire.standardQuestions.map { .question($0.id) }
      + [.gaps, .coordination, .perception, .change, .budget, .annex, .sources]
  }

  /// The title, unless the plan gives another.
  public func title(in questionnaire: Questionnaire) -> BilingualText {
    switch self {
    case .method: BilingualText(fr: "Note de méthode", en: "Method")
    case .overview: BilingualText(fr: "Vue d'ensemble", en: "Overview")
    case .question(let id):
      questionnaire.standardQuestion(id)?.title ?? BilingualText(verbatim: id.text)
    case .gaps: BilingualText(fr: "Manques et recoupements", en: "Gaps and overlaps")
    case .coordination: BilingualText(fr: "Coordination", en: "Coordination")
    case .perception: BilingualText(fr: "Regards croisés", en: "Two sides")
    case .change:
      BilingualText(
        fr: "Évolution depuis l'enquête précédente", en: "Change since the survey before")
    case .budget: BilingualText(fr: "Montants cités", en: "Sums of money named")
    case .annex: BilingualText(fr: "Annexe : les réponses", en: "Annex: the answers")
    case .sources: BilingualText(fr: "Index des sources", en: "Index of sources")
    case .text: BilingualText(verbatim: "")
    }
  }

  /// By which other parts lead to the chapter; a drafter's own has no name.
  var anchor: Anchor? {
    switch self {
    case .method: .chapter("method")
    case .overview: .chapter("overview")
    case .question(let id): .chapter("question/\(id)")
    case .gaps: .chapter("gaps")
    case .coordination: .chapter("coordination")
    case .perception: .chapter("perception")
    case .change: .chapter("change")
    case .budget: .chapter("budget")
    case .annex: .chapter("annex")
    case .sources: .chapter("sources")
    case .text: nil
    }
  }

  /// What the chapter is about, for readers who ask for some of the document.
  var tags: [Tag] {
    if case .question(let id) = self { [Tag(.question, id.text)] } else { [] }
  }
}
