import Diagnostics

/// Values that no actor serves.
///
/// Where the question is open, no row reminded anybody of the value: the gap weighs one step less.
extension CoverageTable {
  func nobody(_ value: Int) -> Gap? {
    let offering = offering(value)
    let asked = offering.flatMap(\.respondents)
    guard asked.contains(where: \.replies),
      !groups.contains(where: { !$0.serving(value).isEmpty })
    else { return nil }
    let isElsewhere = asked.contains { !$0.findings[value].elsewhere.isEmpty }
    let isOpen = offering.allSatisfy(\.isOpen)
    return absence(
      rule("nobody"), isElsewhere ? (isOpen ? .low : .medium) : (isOpen ? .medium : .high), value,
      of: offering)
  }

  func formNobody(_ value: Int, _ group: Group) -> Gap? {
    guard group.offers(value), group.respondents.contains(where: \.replies),
      group.serving(value).isEmpty, groups.contains(where: { !$0.serving(value).isEmpty })
    else { return nil }
    return absence(rule("form-nobody"), group.isOpen ? .low : .medium, value, of: [group])
  }

  /// The gap that no actor of some groups serves a value.
  private func absence(
    _ rule: String, _ severity: GapSeverity, _ value: Int, of groups: [Group]
  ) -> Gap? {
    let asked = groups.flatMap(\.respondents)
    let whose =
      groups.count == 1
      ? groups[0].answered.form.title + BilingualText(fr: ", ", en: ", ")
      : BilingualText(fr: "", en: "")
    let silent = asked.count { !$0.replies }
    let without =
      silent == 0
      ? BilingualText(fr: "", en: "")
      : BilingualText(
        fr: " ; \(silent) n'\(silent > 1 ? "ont" : "a") rien répondu à la question",
        en: "; \(silent) did not answer the question")
    return Gap(
      rule, .coverage, severity, forms: groups.map(\.answered.form.id),
      actors: asked.map(\.actor.id), subject: values[value], in: idQuestion,
      message: head(value) + whose
        + none(of: asked.count, isOpen: groups.allSatisfy(\.isOpen)) + asides(asked, value)
        + without + BilingualText(fr: ".", en: "."),
      evidence: groups.flatMap { group in
        group.respondents.flatMap { group.cells($0, value) }
      } + asideEvidence(asked, value))
  }
}
