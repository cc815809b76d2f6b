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
      BilingualText(fr: "le texte annonce pour plus tard", en: "the text announces for later"),
      in: \.all
    ) { cell, kind in
      let isTerritory = kind == .territory
      let survey = context.survey
      let planned = survey.territories[cell].filter {
        $0.nature == .planned && (isTerritory ? !$0.isFrench : $0.isTold)
      }
      return (planned, survey.timespans[cell].filter { $0.isToCome(at: survey.referenceDate) })
    }
  }
}

extension Timespan {
  /// Whether it tells of a time to come, by its words or by its date.
  fileprivate func isToCome(at reference: CalendarDate?) -> Bool {
    switch kind {
    case .future: return true
    case .point, .since, .interval:
      guard let reference, let start = edtf?.start?.earliest else { return false }
      return start > reference
    case .until, .duration, .recurring: return false
    }
  }
}
