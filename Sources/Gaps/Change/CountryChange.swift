import Diagnostics
import Questionnaire
import Tables

/// Countries an actor names now and did not before, and the reverse.
enum CountryChange: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    guard let previous = context.previous else { return [] }
    let survey = context.survey.survey
    let match = WaveMatch(now: survey, before: previous.survey)
    return survey.questionnaire.standardQuestions.filter { $0.scale == .territory }
      .flatMap { question -> [Gap] in
        let changes = ValueChange(
          now: Comparison(countriesOf: context.survey, question: question),
          before: Comparison(countriesOf: previous, question: question), match)
        return changes.differences.flatMap { change -> [Gap] in
          let actor = survey.actor(change.now)
          let subject = Gap.Subject("question:\(question.id)", question.title)
          let (gained, lost) = (change.gained.names, change.lost.names)
          return [
            Gap(
              "countries-gained", .change, .low, forms: [change.now.form], actors: [actor.id],
              subject: subject,
              message: BilingualText(
                fr: "\(actor.label) nomme, sans l'avoir fait à l'enquête précédente : "
                  + "\(gained.french).",
                en: "\(actor.label) names what it did not in the survey before: "
                  + "\(gained.english)."),
              evidence: change.gained.evidence(in: .current)),
            Gap(
              "countries-lost", .change, .low, forms: [change.now.form], actors: [actor.id],
              subject: subject,
              message: BilingualText(
                fr: "\(actor.label) ne nomme plus : \(lost.french).",
                en: "\(actor.label) no longer names: \(lost.english)."),
              evidence: change.lost.evidence(in: .previous)),
          ].compactMap(\.self)
        }
      }
  }
}
