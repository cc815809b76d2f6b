import Diagnostics
import Questionnaire
import Tables

/// Domains of action an actor has taken up since, or left.
enum DomainChange: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    guard let previous = context.previous else { return [] }
    let survey = context.survey.survey
    let match = WaveMatch(now: survey, before: previous.survey)
    return survey.questionnaire.standardQuestions
      .filter { $0.scale == .nominal && !$0.items.isEmpty }
      .flatMap { question -> [Gap] in
        let changes = ValueChange(
          now: Comparison(itemsOf: context.survey, question: question),
          before: Comparison(itemsOf: previous, question: question), match)
        return changes.differences.flatMap { change -> [Gap] in
          let actor = survey.actor(change.now)
          let subject = Gap.Subject("question:\(question.id)", question.title)
          let (gained, lost) = (change.gained.names, change.lost.names)
          return [
            Gap(
              "items-gained", .change, .low, forms: [change.now.form], actors: [actor.id],
              subject: subject,
              message: BilingualText(
                fr: "\(actor.label) répond désormais à : \(gained.french).",
                en: "\(actor.label) now answers to: \(gained.english)."),
              evidence: change.gained.evidence(in: .current)),
            Gap(
              "items-lost", .change, .low, forms: [change.now.form], actors: [actor.id],
              subject: subject,
              message: BilingualText(
                fr: "\(actor.label) ne répond plus à : \(lost.french).",
                en: "\(actor.label) no longer answers to: \(lost.english)."),
              evidence: change.lost.evidence(in: .previous)),
          ].compactMap(\.self)
        }
      }
  }
}
