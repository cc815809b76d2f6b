import Diagnostics
import Questionnaire
import Tables

/// The line under a table that says whom its figures were counted on.
///
/// « Conseils régionaux : 3 acteurs interrogés, 2 ont répondu ; rien : 1. »
struct BaseLine {
  private let base: [AnswerStatus: Int]
  private let language: Language

  init(_ base: [AnswerStatus: Int], _ language: Language) {
    self.base = base
    self.language = language
  }

  func text(of group: String) -> String {
    let asked = base.asked
    let answered = base.answered
    let rest = AnswerStatus.allCases.filter { status in
      status != .text && status != .yes && base[status, default: 0] > 0
    }
    let others = rest.map { status in
      BilingualText(
        fr: " ; \(status.name.french) : \(base[status, default: 0])",
        en: "; \(status.name.english): \(base[status, default: 0])")
    }
    let line = BilingualText(
      fr: "\(group) : \(asked) acteur\(asked > 1 ? "s" : "") interrogé\(asked > 1 ? "s" : ""), "
        + "\(answered) \(answered > 1 ? "ont" : "a") répondu"
        + others.map(\.french).joined() + ".",
      en: "\(group): \(asked) actor\(asked == 1 ? "" : "s") asked, \(answered) answered"
        + others.map(\.english).joined() + ".")
    return FrenchTypography.bound(line, in: language)
  }
}
