import Diagnostics
import JSON

extension JSONReader {
  /// A list of words or expressions; reports those that are none, and those given twice.
  func patterns(_ manner: ThemePattern.Manner = .stem) -> [ThemePattern] {
    var seen: Set<[ThemePattern.Element]> = []
    return (elements() ?? []).compactMap { element in
      guard let text = element.nonEmptyString() else { return nil }
      do throws(ThemePattern.Flaw) {
        let pattern = try ThemePattern(text, manner)
        if !seen.insert(pattern.elements).inserted { element.reportDouble(text) }
        return pattern
      } catch {
        element.report(
          .error, "codebook-bad-expression", error.message(text), suggestion: error.suggestion)
        return nil
      }
    }
  }

  /// A list of sides, at least one; both where it is not.
  func sides() -> Set<Theme.Side> {
    let sides = (elements() ?? []).compactMap { $0.word(Theme.Side.self) }
    return sides.isEmpty ? Set(Theme.Side.allCases) : Set(sides)
  }

  private func reportDouble(_ text: String) {
    report(
      .warning, "codebook-double-expression",
      BilingualText(
        fr: "« \(text) » est donné deux fois dans cette liste",
        en: "“\(text)” is given twice in this list"))
  }
}

extension ThemePattern.Flaw {
  fileprivate func message(_ text: String) -> BilingualText {
    switch self {
    case .noWord:
      BilingualText(
        fr: "« \(text) » n'a aucun mot qui compte", en: "“\(text)” has no word that counts")
    case .looseGap:
      BilingualText(
        fr: "« … » ne se met qu'entre deux mots, une fois", en: "“…” stands between two words, once"
      )
    case .gapTooLong:
      BilingualText(
        fr: "« … » laisse passer de 1 à \(ThemePattern.longestGap) mots",
        en: "“…” lets from 1 to \(ThemePattern.longestGap) words pass")
    case .tooManyWords:
      BilingualText(
        fr: "une expression a au plus \(ThemePattern.mostWords) mots",
        en: "an expression has at most \(ThemePattern.mostWords) words")
    case .wordTooLong:
      BilingualText(fr: "aucun mot n'est si long", en: "no word is that long")
    }
  }

  fileprivate var suggestion: BilingualText? {
    switch self {
    case .noWord:
      BilingualText(
        fr: "les articles et « de » ne comptent pas", en: "articles and « de » do not count")
    case .gapTooLong:
      BilingualText(fr: "par exemple « appel …2 projets »", en: "for example “appel …2 projets”")
    case .looseGap, .tooManyWords, .wordTooLong: nil
    }
  }
}
