import Diagnostics

/// What of the list before it an actor leaves empty.
extension CoverageTable {
  /// One gap an actor, with the values; who answers nothing usable at all is told of by the rules of
  /// response.
  func lists() -> [Gap] {
    let subject = Gap.Subject("question:\(question.id)", question.title)
    return groups.flatMap { group -> [Gap] in
      let offered = values.indices.filter(group.offers)
      return group.respondents.filter(\.tells).compactMap { respondent in
        let absent = offered.filter { respondent.findings[$0].isAbsent }
        let names = Phrase.list(absent.map { values[$0].name })
        let label = respondent.actor.label
        let what: BilingualText =
          switch kind {
          case .zone: BilingualText(fr: "zones proposées", en: "zones offered")
          case .domain: BilingualText(fr: "domaines communs", en: "common domains")
          }
        // What an actor tells of a zone in answer to another question counts too.
        let place: BilingualText =
          switch kind {
          case .zone: BilingualText(fr: ", dans aucune de ses réponses,", en: " in any answer")
          case .domain: BilingualText(fr: "", en: "")
          }
        let isAll = absent.count == offered.count
        let count = BilingualText(
          fr: isAll ? "aucun\(kind == .zone ? "e" : "")" : "\(absent.count)",
          en: isAll ? "any" : "\(absent.count)")
        return Gap(
          rule("list"), .coverage, .low, forms: [group.answered.form.id],
          actors: [respondent.actor.id], subject: subject,
          message: BilingualText(
            fr:
              "\(question.title.french) : \(label) n'indique rien\(place.french) pour \(count.french) des "
              + "\(offered.count) \(what.french) : \(names.french).",
            en:
              "\(question.title.english): \(label) gives nothing\(place.english) for \(count.english) of the "
              + "\(offered.count) \(what.english): \(names.english)."),
          evidence: absent.flatMap { group.cells(respondent, $0) })
      }
    }
  }
}
