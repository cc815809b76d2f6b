import Diagnostics

/// Values that are ticked, and that nobody puts a name or a text to.
extension CoverageTable {
  /// Over all forms where none names anything, else form by form.
  func ticked(_ value: Int) -> [Gap] {
    let serving = groups.filter { !$0.serving(value).isEmpty }
    if serving.count > 1, serving.allSatisfy({ isOnlyTicked($0, value) }) {
      return [ticked(value, serving)].compactMap(\.self)
    }
    return serving.filter { isOnlyTicked($0, value) }.compactMap { ticked(value, [$0]) }
  }

  private func isOnlyTicked(_ group: Group, _ value: Int) -> Bool {
    // Where ticks are asked for, nobody owes a text.
    if group.answered.form.question(standard: question.id)?.answers == .marks { return false }
    // Who names a territory of the zone in another answer has named one.
    return group.serving(value).allSatisfy {
      $0.findings[value].named.isEmpty && $0.findings[value].elsewhere.isEmpty
    }
  }

  private func ticked(_ value: Int, _ groups: [Group]) -> Gap? {
    let respondents = groups.flatMap { $0.serving(value) }
    let count = respondents.count
    // Of a single actor ``oneActor(_:)`` tells as much.
    guard count > 1 else { return nil }
    let actors = Phrase.actors(count)
    let titles = Phrase.list(groups.map(\.answered.form.title))
    let message: BilingualText =
      switch kind {
      case .zone:
        BilingualText(
          fr: "\(titles.french), \(actors.french) la cochent ou y répondent, aucun ne nomme de "
            + "territoire.",
          en: "\(titles.english), \(actors.english) tick it or answer, none names a territory.")
      case .domain:
        BilingualText(
          fr: "\(titles.french), \(actors.french) cochent, aucun n'écrit de texte.",
          en: "\(titles.english), \(actors.english) tick it, none writes a text.")
      }
    return Gap(
      rule("ticked"), .coverage, .low, forms: groups.map(\.answered.form.id),
      actors: respondents.map(\.actor.id), subject: values[value], in: idQuestion,
      message: head(value) + message,
      evidence: Self.served(respondents, value))
  }
}
