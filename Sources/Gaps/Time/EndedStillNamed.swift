import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories

/// Territories of an action told to be over in one answer, and named without reserve in answer to a
/// question of territories.
///
/// Medium, though it concerns one actor and is half a contradiction: another action may go on in the
/// same place, and only the actor knows.
enum EndedStillNamed: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    context.answeredForms.flatMap { form in
      let columns = ActionColumns(form, context.questionnaire)
      return form.rows.flatMap { gaps(form, $0, columns, context.survey) }
    }
  }

  private static func gaps(
    _ form: AnsweredForm, _ row: Int, _ columns: ActionColumns, _ survey: HarmonisedSurvey
  ) -> [Gap] {
    var ended: [Place: [GapEvidence]] = [:]
    var order: [Place] = []
    for column in columns.domains {
      let cell = form.cell(row, column)
      for reading in survey.territories[cell] where reading.nature == .ended && reading.isTold {
        if ended[reading.place] == nil { order.append(reading.place) }
        ended[reading.place, default: []].append(survey.evidence(reading, cell))
      }
    }
    guard !order.isEmpty else { return [] }
    var named: [Place: [GapEvidence]] = [:]
    for column in columns.territories {
      let cell = form.cell(row, column)
      for reading in survey.territories[cell]
      where reading.nature == .current && ended[reading.place] != nil {
        named[reading.place, default: []].append(survey.evidence(reading, cell))
      }
    }
    let actor = form.actor(row)
    return order.compactMap { place in
      guard let told = ended[place], let still = named[place] else { return nil }
      let name = BilingualText(place)
      return Gap(
        "ended-still-named", .time, .medium, forms: [form.form.id], actors: [actor.id],
        subject: Gap.Subject("place:\(place.id)", name),
        message: BilingualText(
          fr: "\(actor.label) (\(form.form.title.french)) : \(name.french), où une réponse dit une "
            + "action finie, est nommé sans réserve parmi les territoires.",
          en: "\(actor.label) (\(form.form.title.english)): \(name.english), where an answer tells "
            + "of an action that is over, is named without reserve among the territories."),
        evidence: told + still)
    }
  }
}
