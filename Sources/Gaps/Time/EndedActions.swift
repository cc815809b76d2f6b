import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Timespans

/// Actions told to be over, which tables count like the others.
///
/// In the rows of territories a date that ended is taken for the end of the action; elsewhere only
/// what the text itself says of a territory counts, since a date may be of anything.
enum EndedActions: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.actionGaps(
      "action-ended", BilingualText(fr: "le texte donne pour achevé", en: "the text gives as over"),
      in: \.actions
    ) { cell, isTerritory in
      let survey = context.survey
      let ended = survey.territories[cell].filter {
        $0.nature == .ended && (isTerritory ? !$0.isFrench : $0.isTold)
      }
      let past = (isTerritory ? survey.timespans[cell] : []).filter { time in
        guard time.kind == .until || time.kind == .interval,
          let reference = survey.referenceDate, let last = time.edtf?.latest
        else { return false }
        return last < reference
      }
      return (ended, past)
    }
  }
}
