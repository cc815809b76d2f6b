public import Diagnostics

/// The questions that gap analyses answer.
public enum GapKind: String, Hashable, Sendable, CaseIterable {
  /// Where and in what does nobody act, or hardly anyone?
  case coverage
  /// What was not answered, and how comparable is the rest?
  case response
  /// Who meets in one place without working together?
  case coordination
  /// Do two sides tell the same of one territory?
  case perception
  /// What is asked for that does not exist, and what exists that nobody asks for?
  case expectation
  /// What is undated, contradicts its dates, is announced or over?
  case time
  /// What can the forms not be compared on?
  case harmonisation
  /// What has changed since the survey before?
  case change

  public var name: BilingualText {
    switch self {
    case .coverage: BilingualText(fr: "couverture", en: "coverage")
    case .response: BilingualText(fr: "réponse", en: "response")
    case .coordination: BilingualText(fr: "coordination", en: "coordination")
    case .perception: BilingualText(fr: "perception", en: "perception")
    case .expectation: BilingualText(fr: "attentes", en: "expectation")
    case .time: BilingualText(fr: "temps", en: "time")
    case .harmonisation: BilingualText(fr: "harmonisation", en: "harmonisation")
    case .change: BilingualText(fr: "évolution", en: "change")
    }
  }

  /// The question the analysis answers.
  public var question: BilingualText {
    switch self {
    case .coverage:
      BilingualText(
        fr: "Où, et dans quels domaines, les réponses ne font-elles état d'aucune action, ou "
          + "presque ?",
        en: "Where, and in what domains, do the answers tell of no action, or hardly any?")
    case .response:
      BilingualText(
        fr: "Quelles questions restent sans réponse, et que peut-on comparer ?",
        en: "Which questions are left unanswered, and what can be compared?")
    case .coordination:
      BilingualText(
        fr: "Qui se croise en un lieu sans se nommer, ni nommer un partenaire commun ?",
        en: "Who meets in one place without naming one another, or a common partner?")
    case .perception:
      BilingualText(
        fr: "Les deux côtés disent-ils la même chose d'un même territoire ?",
        en: "Do both sides tell the same of one territory?")
    case .expectation:
      BilingualText(
        fr: "Que demande-t-on qui n'existe pas, et qu'est-ce qui existe sans être demandé ?",
        en: "What is asked for that does not exist, and what exists that nobody asks for?")
    case .time:
      BilingualText(
        fr: "Qu'est-ce qui n'est pas daté, se contredit, reste à venir ou s'est achevé ?",
        en: "What is undated, contradicts itself, is still to come or is over?")
    case .harmonisation:
      BilingualText(
        fr: "Sur quoi les formulaires ne se comparent-ils pas ?",
        en: "On what can the forms not be compared?")
    case .change:
      BilingualText(
        fr: "Qu'est-ce qui a changé depuis l'enquête précédente ?",
        en: "What has changed since the survey before?")
    }
  }
}
