import Diagnostics
import Responses

/// Actors that answer for the first time, and those that no longer do.
enum ActorChange: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    guard let previous = context.previous else { return [] }
    let now = context.survey.survey
    let match = WaveMatch(now: now, before: previous.survey)
    let lost = match.lost.compactMap { respondent -> Gap? in
      let actor = previous.survey.actor(respondent)
      return Gap(
        "actor-lost", .change, .medium, forms: [respondent.form], actors: [actor.id],
        subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
        message: BilingualText(
          fr: "\(actor.label) avait répondu à l'enquête précédente et ne répond plus.",
          en: "\(actor.label) answered the survey before and no longer does."),
        evidence: evidence(previous.survey.answered(respondent), .previous))
    }
    let gained = match.gained.compactMap { respondent -> Gap? in
      let actor = now.actor(respondent)
      return Gap(
        "actor-gained", .change, .low, forms: [respondent.form], actors: [actor.id],
        subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
        message: BilingualText(
          fr: "\(actor.label) répond pour la première fois.",
          en: "\(actor.label) answers for the first time."),
        evidence: evidence(now.answered(respondent), .current))
    }
    return lost + gained
  }

  private static func evidence(
    _ cells: [CellReference], _ wave: GapEvidence.Wave
  ) -> [GapEvidence] {
    cells.map {
      GapEvidence($0, wave: wave, what: BilingualText(fr: "répondu", en: "answered"))
    }
  }
}
