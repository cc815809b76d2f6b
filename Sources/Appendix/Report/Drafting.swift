import Diagnostics

/// Plain administrative sentences from counts.
struct Drafting {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// « 3 acteurs », “1 actor”.
  func actors(_ count: Int) -> String {
    BilingualText(
      fr: "\(count) acteur\(count > 1 ? "s" : "")", en: "\(count) actor\(count == 1 ? "" : "s")")[
        language]
  }

  /// « Europe, Asie et Océanie ».
  func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    let and = BilingualText(fr: " et ", en: " and ")[language]
    return names.dropLast().joined(separator: ", ") + and + last
  }

  func bound(_ text: BilingualText) -> String { FrenchTypography.bound(text, in: language) }
}
