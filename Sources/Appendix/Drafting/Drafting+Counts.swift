import Diagnostics
import Documents

extension Drafting {
  /// « 26 des 37 acteurs interrogés ont répondu. »
  func answered(_ count: Int, of asked: Int, to target: Prose.Target? = nil) -> Prose {
    let (part, whole) = (number(count), number(asked))
    switch (count, asked) {
    case (_, ..<1): return ""
    case (0, 1):
      return prose(
        fr: "Le seul acteur interrogé n'a pas répondu.",
        en: "The one actor surveyed did not answer.")
    case (0, _):
      return prose(
        fr: "Aucun des \(whole) acteurs interrogés n'a répondu.",
        en: "None of the \(whole) actors surveyed answered.")
    case (1, 1):
      return prose(
        fr: "\("Le seul acteur interrogé", to: target) a répondu.",
        en: "\("The one actor surveyed", to: target) answered.")
    case (1, _):
      return prose(
        fr: "\("Un seul", to: target) des \(whole) acteurs interrogés a répondu.",
        en: "\("Only one", to: target) of the \(whole) actors surveyed answered.")
    case _ where count >= asked:
      return prose(
        fr: "Les \(whole, to: target) acteurs interrogés ont tous répondu.",
        en: "All \(whole, to: target) actors surveyed answered.")
    default:
      return prose(
        fr: "\(part, to: target) des \(whole) acteurs interrogés ont répondu.",
        en: "\(part, to: target) of the \(whole) actors surveyed answered.")
    }
  }

  /// « Aucun acteur n'indique « Océanie » ni « Asie ». »
  func unchosen(_ names: [String], of all: Int, _ noun: ValueNoun) -> Prose {
    guard !names.isEmpty else { return "" }
    guard names.count <= 6 else {
      return prose(
        fr:
          "Aucun acteur \(noun.verb.french) \(number(names.count)) des \(number(all)) \(noun.noun(true).french).",
        en:
          "No actor \(noun.verb.english) \(number(names.count)) of the \(number(all)) \(noun.noun(true).english)."
      )
    }
    let quotations = names.map(quoted)
    let french = quotations.joined(separator: " ni ")
    let english =
      quotations.count > 1
      ? quotations.dropLast().joined(separator: ", ") + " or " + quotations.last!
      : quotations[0]
    return prose(
      fr: "Aucun acteur \(noun.verb.french) \(french).",
      en: "No actor \(noun.verb.english) \(english).")
  }
}
