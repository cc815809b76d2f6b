import Diagnostics

/// What of the list before it an actor leaves empty.
extension CoverageTable {
  /// One gap an actor, with the values; who answers nothing usable at all is told of by the rules
  /// of response. Where the question is open nobody was given a list.
  func lists() -> [Gap] {
    let subject = Gap.Subject("question:\(question.id)", question.title)
    return groups.filter { !$0.isOpen }.flatMap { group -> [Gap] in
      let offered = values.indices.filter(group.offers)
      return group.respondents.filter(\.tells).compactMap { respondent in
        let absent = offered.filter { respondent.findings[$0].isAbsent }
        let names = Phrase.list(absent.map { values[$0].name })
        let label = respondent.actor.label
        // A territory of the zone that is named in answer to another question counts too.
        let place: BilingualText =
          switch kind {
          case .zone:
            BilingualText(
              fr: ", ni à cette question ni par un territoire lu dans ses autres réponses",
              en: ", neither in answer to this question nor by a territory read in its other "
                + "answers")
          case .domain: BilingualText(fr: "", en: "")
          }
        let left = left(absent.count, of: offered.count)
        return Gap(
          rule("list"), .coverage, .low, forms: [group.answered.form.id],
          actors: [respondent.actor.id], subject: subject,
          message: BilingualText(
            fr: "\(question.title.french) : \(label) n'indique rien pour \(left.french)"
              + "\(place.french) : \(names.french).",
            en: "\(question.title.english): \(label) gives nothing for \(left.english)"
              + "\(place.english): \(names.english)."),
          evidence: absent.flatMap { group.cells(respondent, $0) })
      }
    }
  }

  /// « 3 des 9 zones proposées », « aucun des 5 domaines communs », « la seule zone proposée ».
  private func left(_ count: Int, of all: Int) -> BilingualText {
    let isZone = kind == .zone
    if all == 1 {
      return isZone
        ? BilingualText(fr: "la seule zone proposée", en: "the one zone offered")
        : BilingualText(fr: "le seul domaine commun", en: "the one common domain")
    }
    let none = BilingualText(fr: isZone ? "aucune" : "aucun", en: "any")
    let part = count == all ? none : BilingualText(verbatim: "\(count)")
    let what =
      isZone
      ? BilingualText(fr: "zones proposées", en: "zones offered")
      : BilingualText(fr: "domaines communs", en: "common domains")
    return BilingualText(
      fr: "\(part.french) des \(all) \(what.french)",
      en: "\(part.english) of the \(all) \(what.english)")
  }
}
