import Diagnostics
import Documents

extension Drafting {
  /// « 11 des 13 conseils régionaux », « aucun des 7 CESER », « les 3 conseils régionaux ».
  ///
  /// A title that is no plural noun is set in brackets: « 2 acteurs sur 4 (Formulaire A) ».
  func share(
    _ count: Int, of asked: Int, _ form: BilingualText, to target: Prose.Target? = nil
  ) -> Prose {
    let (part, whole) = (number(count), number(asked))
    guard asked > 1, Self.isPlural(form[language], in: language) else {
      let isPlural = count > 1
      return prose(
        fr: "\("\(part) acteur\(isPlural ? "s" : "")", to: target) sur \(whole) (\(form.french))",
        en: "\(part, to: target) of \(whole) actor\(asked == 1 ? "" : "s") (\(form.english))")
    }
    let french = Self.withinSentence(form.french)
    let english = Self.withinSentence(form.english)
    if count == 0 {
      return prose(
        fr: "aucun des \(whole) \(french)", en: "none of the \(whole) \(english)")
    }
    if count == asked {
      return prose(
        fr: "les \(whole, to: target) \(french)", en: "all \(whole, to: target) \(english)")
    }
    return prose(
      fr: "\(part, to: target) des \(whole) \(french)",
      en: "\(part, to: target) of the \(whole) \(english)")
  }

  /// Whether a title names several: « Conseils régionaux », “Regional councils”, « CESER ».
  ///
  /// French has the noun first, and marks the adjective too; English has it anywhere.
  static func isPlural(_ title: String, in language: Language) -> Bool {
    let words = title.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
    guard let first = words.first else { return false }
    if words.count == 1, first.count > 1, first.allSatisfy(\.isUppercase) { return true }
    let nouns = words.prefix(language == .french ? 2 : words.count)
    return nouns.contains { word in
      word.count > 3 && !word.hasSuffix("ss")
        && (word.last == "s" || word.last == "x" && language == .french)
    }
  }

  /// A title as it stands within a sentence: its capital goes, that of an acronym stays.
  static func withinSentence(_ title: String) -> String {
    let second = title.dropFirst().first
    guard let second, second.isLowercase else { return title }
    return title.prefix(1).lowercased() + title.dropFirst()
  }
}
