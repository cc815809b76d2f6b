import Diagnostics
import Questionnaire
import Tables

/// Zones that a whole form served before and no longer does, or serves and did not before.
enum ZoneChange: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    guard let previous = context.previous else { return [] }
    let questionnaire = context.questionnaire
    let questions = questionnaire.standardQuestions.filter { $0.scale == .territory }
    return questions.flatMap { question -> [Gap] in
      let now = Comparison(zonesOf: context.survey, question: question, view: .declared)
      let before = Comparison(zonesOf: previous, question: question, view: .declared)
      return now.groups.flatMap { group -> [Gap] in
        guard let old = before.groups.first(where: { $0.form.id == group.form.id }) else {
          return []
        }
        let mine = items(of: group, in: now)
        let theirs = items(of: old, in: before)
        let lost = theirs.filter { zone in !mine.contains { $0.value.id == zone.value.id } }
        let gained = mine.filter { zone in !theirs.contains { $0.value.id == zone.value.id } }
        let asked = questionnaire.distinguishing(question)
        return lost.compactMap { gap("zone-lost", .medium, $0, .previous, group, asked) }
          + gained.compactMap { gap("zone-gained", .low, $0, .current, group, asked) }
      }
    }
  }

  private static func items(
    of group: Comparison.Group, in comparison: Comparison
  ) -> [ValueChange.Item] {
    comparison.values.indices.compactMap { index in
      let evidence = group.rows.flatMap { $0.figures[index].evidence }
      return evidence.isEmpty
        ? nil : ValueChange.Item(value: comparison.values[index], evidence: evidence)
    }
  }

  private static func gap(
    _ rule: String, _ severity: GapSeverity, _ zone: ValueChange.Item, _ wave: GapEvidence.Wave,
    _ group: Comparison.Group, _ question: StandardQuestion.ID?
  ) -> Gap? {
    let form = group.form.title
    let name = zone.value.name
    return Gap(
      rule, .change, severity, forms: [group.form.id],
      subject: Gap.Subject("zone:\(zone.value.id)", name), in: question,
      message: wave == .previous
        ? BilingualText(
          fr: "\(form.french) : plus personne n'agit en « \(name.french) », où l'on agissait.",
          en: "\(form.english): nobody acts in “\(name.english)” any more, where some did.")
        : BilingualText(
          fr: "\(form.french) : on agit en « \(name.french) », où personne n'agissait à l'enquête "
            + "précédente.",
          en:
            "\(form.english): some act in “\(name.english)”, where nobody did in the survey before."
        ),
      evidence: zone.evidence(in: wave))
  }
}
