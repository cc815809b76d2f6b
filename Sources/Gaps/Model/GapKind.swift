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
        fr: "Où, et en quoi, personne n'agit-il, ou presque ?",
        en: "Where, and in what, does nobody act, or hardly anyone?")
    case .response:
      BilingualText(
        fr: "Qu'est-ce qui n'a pas été répondu, et que peut-on comparer ?",
        en: "What was not answered, and what can be compared?")
    case .coordination:
      BilingualText(
        fr: "Qui se croise en un lieu sans travailler ensemble ?",
        en: "Who meets in one place without working together?")
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
        fr: "Qu'est-ce qui n'est pas daté, se contredit, est annoncé ou fini ?",
        en: "What is undated, contradicts itself, is announced or over?")
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
