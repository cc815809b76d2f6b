import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Timespans

/// Actions told to be over or suspended, which tables count like the others.
///
/// « Suspendu depuis 2023 » tells it in any answer. In the rows of territories a date that ended is
/// taken for the end of the action; elsewhere only what the text itself says of a territory counts,
/// since a date may be of anything.
enum EndedActions: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.actionGaps(
      "action-ended",
      BilingualText(
        fr: "le texte donne pour achevé ou suspendu", en: "the text gives as over or suspended"),
      in: \.told
    ) { cell, kind in
      let survey = context.survey
      let isTerritory = kind == .territory
      let ended = survey.territories[cell].filter {
        kind != .other && $0.nature == .ended && (isTerritory ? !$0.isFrench : $0.isTold)
      }
      let past = survey.timespans[cell].filter { time in
        if time.tellsStop { return true }
        guard isTerritory, time.kind == .until || time.kind == .interval,
          let reference = survey.referenceDate, let last = time.edtf?.latest
        else { return false }
        return last < reference
      }
      return (ended, past)
    }
  }
}
