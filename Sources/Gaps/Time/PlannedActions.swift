import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Timespans

/// Actions announced and not begun on the reference date, which tables count like the others.
enum PlannedActions: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.actionGaps(
      "action-planned",
      fr: ("est annoncé et n'a pas commencé", "sont annoncés et n'ont pas commencé"),
      en: ("is announced and has not begun", "are announced and have not begun")
    ) { cell, _ in
      let survey = context.survey
      let planned = survey.territories[cell].filter { $0.nature == .planned && !$0.isFrench }
      return planned.map { (BilingualText($0.place), survey.evidence($0, cell)) }
        + survey.timespans[cell].filter { $0.kind == .future }.map {
          (Phrase.quoted(BilingualText(verbatim: $0.written)), survey.evidence($0, cell))
        }
    }
  }
}
