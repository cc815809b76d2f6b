import Diagnostics
import Documents

/// Plain administrative sentences from counts.
struct Drafting {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// « 3 acteurs », “1 actor”.
  func actors(_ count: Int) -> String {
    BilingualText(
      fr: "\(number(count)) acteur\(count > 1 ? "s" : "")",
      en: "\(number(count)) actor\(count == 1 ? "" : "s")")[language]
  }

  /// « 5 000 », “5,000”.
  func number(_ count: Int) -> String { TableCell(.count(count)).text(in: language) }

  /// « Europe, Asie et Océanie ».
  func list(_ names: [String]) -> String { list(names.map { Prose($0) }).text }

  func list(_ names: [Prose]) -> Prose {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    let and = BilingualText(fr: " et ", en: " and ")[language]
    return Prose([Prose(names.dropLast(), separator: ", "), last], separator: and)
  }

  /// « Europe, Asie, Océanie et 4 autres ».
  func list(_ names: [String], atMost most: Int) -> String {
    guard names.count > most + 1 else { return list(names) }
    let rest = names.count - most
    return list(
      names.prefix(most) + [
        BilingualText(fr: "\(number(rest)) autres", en: "\(number(rest)) others")[language]
      ])
  }

  /// « Europe » in the quotation marks of the language.
  func quoted(_ words: String) -> String {
    language == .french ? "«\u{A0}\(words)\u{A0}»" : "“\(words)”"
  }

  func bound(_ text: BilingualText) -> String { FrenchTypography.bound(text, in: language) }

  func prose(fr french: @autoclosure () -> Prose, en english: @autoclosure () -> Prose) -> Prose {
    switch language {
    case .french: french().bound(in: .french)
    case .english: english()
    }
  }
}
