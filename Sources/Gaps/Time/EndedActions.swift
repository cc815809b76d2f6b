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
      "action-ended", fr: ("est terminé", "sont terminés"), en: ("is over", "are over")
    ) { cell, isTerritory in
      let survey = context.survey
      let ended = survey.territories[cell].filter { $0.nature == .ended && !$0.isFrench }
      return ended.map { (BilingualText($0.place), survey.evidence($0, cell)) }
        + (isTerritory ? survey.timespans[cell] : []).filter { time in
          guard time.kind == .until || time.kind == .interval,
            let reference = survey.referenceDate, let last = time.edtf?.latest
          else { return false }
          return last < reference
        }.map { (Phrase.quoted(BilingualText(verbatim: $0.written)), survey.evidence($0, cell)) }
    }
  }
}
