import Diagnostics

/// Values that the actors of one form only, or one actor only, serve.
extension CoverageTable {
  func oneForm(_ value: Int) -> Gap? {
    let offering = offering(value)
    let serving = groups.filter { !$0.serving(value).isEmpty }
    guard let only = serving.first, serving.count == 1, only.serving(value).count > 1,
      offering.count(where: { group in group.respondents.contains(where: \.replies) }) > 1
    else { return nil }
    let respondents = only.serving(value)
    let others = offering.filter { $0.answered.form.id != only.answered.form.id }
    let actors = Phrase.actors(respondents.count)
    let manner = manner(respondents, value)
    let titles = Phrase.list(others.map(\.answered.form.title))
    let rest = others.flatMap(\.respondents)
    let (aside, isOne) = (asides(rest, value), rest.count == 1)
    let none = BilingualText(
      fr: isOne
        ? "le seul autre acteur interrogé (\(titles.french)) n'en fait pas autant"
        : "aucun des \(rest.count.grouped.french) autres acteurs interrogés (\(titles.french)) n'en fait autant",
      en: isOne
        ? "the one other actor asked (\(titles.english)) does not"
        : "none of the \(rest.count.grouped.english) other actors asked (\(titles.english)) does so"
    )
    return Gap(
      rule("one-form"), .coverage, .medium, forms: [only.answered.form.id],
      actors: respondents.map(\.actor.id), subject: values[value], in: idQuestion,
      message: head(value)
        + BilingualText(
          fr: "un seul formulaire, \(only.answered.form.title.french), par \(actors.french) "
            + "(\(manner.french)) ; \(none.french)\(aside.french).",
          en: "one form only, \(only.answered.form.title.english), by \(actors.english) "
            + "(\(manner.english)); \(none.english)\(aside.english)."),
      evidence: Self.served(respondents, value) + asideEvidence(rest, value))
  }

  func oneActor(_ value: Int) -> Gap? {
    let serving = groups.flatMap { group in group.serving(value).map { (group, $0) } }
    guard let (group, only) = serving.first, serving.count == 1 else { return nil }
    let asked = offering(value).flatMap(\.respondents)
    guard asked.count(where: \.replies) > 1 else { return nil }
    return sole(rule("one-actor"), only, of: group, among: asked, value)
  }

  func formOneActor(_ value: Int, _ group: Group) -> Gap? {
    guard group.offers(value), group.respondents.count(where: \.replies) > 2,
      let only = group.serving(value).first, group.serving(value).count == 1,
      groups.contains(where: { other in
        other.answered.form.id != group.answered.form.id && !other.serving(value).isEmpty
      })
    else { return nil }
    return sole(rule("form-one-actor"), only, of: group, among: group.respondents, value)
  }

  /// The gap that one actor alone serves a value.
  private func sole(
    _ rule: String, _ only: Respondent, of group: Group, among asked: [Respondent], _ value: Int
  ) -> Gap? {
    let others = asked.filter {
      $0.row != only.row || $0.actor.id != only.actor.id
    }
    let title = group.answered.form.title
    let manner: BilingualText =
      switch (kind, only.findings[value].named.isEmpty) {
      case (.zone, false):
        BilingualText(fr: "en nomme des territoires", en: "names territories of it")
      case (.zone, true):
        BilingualText(
          fr: "y répond, sans nommer de territoire", en: "answers, without naming a territory")
      case (.domain, false): BilingualText(fr: "y répond par un texte", en: "answers by a text")
      case (.domain, true): BilingualText(fr: "y répond par une croix", en: "answers by a mark")
      }
    return Gap(
      rule, .coverage, .low, forms: [group.answered.form.id], actors: [only.actor.id],
      subject: values[value], in: idQuestion,
      message: head(value)
        + BilingualText(
          fr:
            "un seul acteur sur \(asked.count.grouped.french), \(only.actor.label) (\(title.french)), "
            + "\(manner.french)\(asides(others, value).french).",
          en:
            "one actor only of \(asked.count.grouped.english), \(only.actor.label) (\(title.english)), "
            + "\(manner.english)\(asides(others, value).english)."),
      evidence: Self.served([only], value) + asideEvidence(others, value))
  }
}
