import Diagnostics

/// How the two kinds of coverage are said.
extension CoverageTable {
  func rule(_ name: String) -> String { "\(kind.rawValue)-\(name)" }

  /// That none of some actors serves a value.
  ///
  /// - Parameter isOpen: Whether they could only name it, for want of a row to tick.
  func none(of asked: Int, isOpen: Bool) -> BilingualText {
    switch kind {
    case .zone where isOpen:
      Phrase.none(
        of: asked, BilingualText(fr: "n'y nomme de lieu", en: "names a place there"),
        alone: BilingualText(fr: "n'y nomme aucun lieu", en: "names no place there"))
    case .zone:
      Phrase.none(
        of: asked,
        BilingualText(
          fr: "ne coche cette zone ni n'en nomme de territoire dans sa réponse",
          en: "ticks this zone or names a territory of it in answer"),
        alone: BilingualText(
          fr: "ne coche pas cette zone et n'en nomme aucun territoire dans sa réponse",
          en: "does not tick this zone and names no territory of it in answer"))
    case .domain:
      Phrase.none(
        of: asked,
        BilingualText(
          fr: "n'y répond par un texte ou une croix", en: "answers by a text or a mark"),
        alone: BilingualText(
          fr: "n'y répond ni par un texte ni par une croix",
          en: "answers neither by a text nor by a mark"))
    }
  }

  /// How some actors serve a value, those that name apart from those that only tick.
  func manner(_ respondents: [Respondent], _ value: Int) -> BilingualText {
    let naming = respondents.count { !$0.findings[value].named.isEmpty }
    let ticking = respondents.count - naming
    var parts: [BilingualText] = []
    switch kind {
    case .zone:
      if naming > 0 {
        parts.append(
          BilingualText(
            fr: "\(naming) \(naming > 1 ? "nomment" : "nomme") des territoires",
            en: "\(naming) \(naming > 1 ? "name" : "names") territories"))
      }
      if ticking > 0 {
        parts.append(
          BilingualText(
            fr: "\(ticking) \(ticking > 1 ? "répondent" : "répond") sans en nommer",
            en: "\(ticking) \(ticking > 1 ? "answer" : "answers") without naming any"))
      }
    case .domain:
      if naming > 0 {
        parts.append(
          BilingualText(
            fr: "\(naming) par un texte", en: "\(naming) by a text"))
      }
      if ticking > 0 {
        parts.append(
          BilingualText(
            fr: "\(ticking) par une croix", en: "\(ticking) by a mark"))
      }
    }
    return Phrase.list(parts)
  }

  /// A sentence about territories of other zones in the row, and about territories of the zone in
  /// answers to other questions; empty where there are none.
  func asides(_ respondents: [Respondent], _ value: Int) -> BilingualText {
    let misplaced = respondents.count { !$0.findings[value].misplaced.isEmpty }
    let elsewhere = respondents.count { !$0.findings[value].elsewhere.isEmpty }
    var aside = BilingualText(fr: "", en: "")
    if misplaced > 0 {
      let actors = Phrase.actors(misplaced)
      aside =
        aside
        + BilingualText(
          fr: " ; dans sa ligne, \(actors.french) \(misplaced > 1 ? "écrivent" : "écrit") des "
            + "territoires d'une autre zone",
          en: "; in its row, \(actors.english) \(misplaced > 1 ? "write" : "writes") territories "
            + "of another zone")
    }
    if elsewhere > 0 {
      let actors = Phrase.actors(elsewhere)
      aside =
        aside
        + BilingualText(
          fr: " ; \(actors.french) en \(elsewhere > 1 ? "citent" : "cite") dans d'autres réponses",
          en: "; \(actors.english) \(elsewhere > 1 ? "mention" : "mentions") some in other answers")
    }
    return aside
  }

  /// The cells behind ``asides(_:_:)``.
  func asideEvidence(_ respondents: [Respondent], _ value: Int) -> [GapEvidence] {
    respondents.flatMap { $0.findings[value].misplaced + $0.findings[value].elsewhere }
  }
}
