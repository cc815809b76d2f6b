import Diagnostics
import Questionnaire
import Tables

/// The line under a table that says whom its figures were counted on.
///
/// « Conseils régionaux : 3 acteurs interrogés, 2 ont répondu ; rien : 1. »; « CESER : question non
/// posée (7 acteurs). »
struct BaseLine {
  private let base: [AnswerStatus: Int]
  private let language: Language

  init(_ base: [AnswerStatus: Int], _ language: Language) {
    self.base = base
    self.language = language
  }

  func text(of group: String) -> String {
    let draft = Drafting(language)
    let (asked, answered) = (base.asked, base.answered)
    let without = base[.notAsked, default: 0]
    if asked == 0, without > 0 {
      return draft.bound(
        BilingualText(
          fr: "\(group) : question non posée (\(draft.actors(without))).",
          en: "\(group): question not asked (\(draft.actors(without)))."))
    }
    let rest = AnswerStatus.allCases.filter { status in
      !status.isSubstantive && base[status, default: 0] > 0
    }
    let others = rest.map { status in
      let count = draft.number(base[status, default: 0])
      return BilingualText(
        fr: " ; \(status.name.french) : \(count)", en: "; \(status.name.english): \(count)")
    }
    let (whole, part) = (draft.actors(asked), draft.number(answered))
    let told =
      answered == 0
      ? BilingualText(fr: "aucun n'a répondu", en: "none answered")
      : BilingualText(
        fr: "\(part) \(answered > 1 ? "ont" : "a") répondu", en: "\(part) answered")
    return draft.bound(
      BilingualText(
        fr: "\(group) : \(whole) interrogé\(asked > 1 ? "s" : ""), "
          + "\(told.french)\(others.map(\.french).joined()).",
        en: "\(group): \(whole) surveyed, \(told.english)\(others.map(\.english).joined())."))
  }
}
