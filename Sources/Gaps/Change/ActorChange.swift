import Diagnostics
import Responses

/// Actors that answer and did not before, and those that no longer do.
enum ActorChange: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    guard let previous = context.previous else { return [] }
    let now = context.survey.survey
    let match = WaveMatch(now: now, before: previous.survey)
    let close = CloseNames(match, now: now, before: previous.survey)
    let lost = match.lost.compactMap { respondent -> Gap? in
      let actor = previous.survey.actor(respondent)
      return Gap(
        "actor-lost", .change, .medium, forms: [respondent.form], actors: [actor.id],
        subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
        message: BilingualText(
          fr: "\(actor.label) avait répondu à l'enquête précédente et "
            + (now.lists(actor) ? "ne répond plus." : "n'est plus dans les fichiers de réponses."),
          en: "\(actor.label) answered the survey before and "
            + (now.lists(actor) ? "no longer does." : "is in the response files no longer."))
          + hint(
            close.ofLost[respondent],
            BilingualText(
              fr: "répond, et ne l'avait pas fait", en: "answers, and did not then")),
        evidence: evidence(previous.survey.answered(respondent), .previous))
    }
    let gained = match.gained.compactMap { respondent -> Gap? in
      let actor = now.actor(respondent)
      return Gap(
        "actor-gained", .change, .low, forms: [respondent.form], actors: [actor.id],
        subject: Gap.Subject("actor:\(actor.id)", BilingualText(verbatim: actor.label)),
        message: BilingualText(
          fr: "\(actor.label) répond, sans l'avoir fait à l'enquête précédente.",
          en: "\(actor.label) answers, which it did not in the survey before.")
          + hint(
            close.ofGained[respondent],
            BilingualText(
              fr: "avait répondu, et ne le fait plus", en: "answered, and no longer does")),
        evidence: evidence(now.answered(respondent), .current))
    }
    return lost + gained
  }

  /// That an actor of a close name may be the same; nothing where there is none.
  private static func hint(_ actor: Actor?, _ does: BilingualText) -> BilingualText {
    guard let actor else { return BilingualText(verbatim: "") }
    let name = Phrase.quoted(BilingualText(verbatim: actor.name))
    return BilingualText(
      fr: " Un acteur au nom proche, \(name.french), \(does.french) : si c'est le même, un alias "
        + "(colonne « aliases » de la liste des acteurs) les réunit.",
      en:
        " An actor of a close name, \(name.english), \(does.english): if it is the same, an alias "
        + "(column “aliases” of the list of actors) joins them.")
  }

  private static func evidence(
    _ cells: [CellReference], _ wave: GapEvidence.Wave
  ) -> [GapEvidence] {
    cells.map {
      GapEvidence($0, wave: wave, what: BilingualText(fr: "répondu", en: "answered"))
    }
  }
}

extension Survey {
  /// Whether an actor is in the survey's list of those asked.
  fileprivate func lists(_ actor: Actor) -> Bool { actors.contains { $0.id == actor.id } }
}
