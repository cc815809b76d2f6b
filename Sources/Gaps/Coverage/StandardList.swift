import Diagnostics

/// What of the list before it an actor leaves empty.
extension CoverageTable {
  /// One gap an actor, with the values.
  func lists() -> [Gap] {
    let subject = Gap.Subject("question:\(question.id)", question.title)
    return groups.flatMap { group -> [Gap] in
      let offered = values.indices.filter(group.offers)
      return group.respondents.filter(\.replies).compactMap { respondent in
        let absent = offered.filter { respondent.findings[$0].isAbsent }
        let names = Phrase.list(absent.map { values[$0].name })
        let label = respondent.actor.label
        let what: BilingualText =
          switch kind {
          case .zone: Phrase.counted(offered.count, "zone", "zone")
          case .domain: Phrase.counted(offered.count, "domaine", "domain")
          }
        return Gap(
          rule("list"), .coverage, .low, forms: [group.answered.form.id],
          actors: [respondent.actor.id], subject: subject,
          message: BilingualText(
            fr: "\(question.title.french) : \(label) n'indique rien pour \(absent.count) de "
              + "\(what.french) du formulaire : \(names.french).",
            en: "\(question.title.english): \(label) gives nothing for \(absent.count) of "
              + "\(what.english) of the form: \(names.english)."),
          evidence: absent.flatMap { group.cells(respondent, $0) })
      }
    }
  }
}
