import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Timespans

/// What an actor's bands and dates say against each other.
///
/// A date between two bands is no contradiction of the actor's: ``ScaleHoles`` tells of it.
enum BandContradictions: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    let questions = context.questionnaire.standardQuestions.filter { $0.scale == .duration }
    return context.answeredForms.flatMap { form in
      questions.flatMap { question -> [Gap] in
        guard !form.columns(of: question).isEmpty else { return [] }
        let durations = context.survey.durations(of: form.form.id, question)
        return form.rows.filter(durations.indices.contains).flatMap { row in
          gaps(durations[row].contradictions, form, row, question, context.survey)
        }
      }
    }
  }

  /// One gap a rule and a band: what two dates say against one band is one matter.
  private static func gaps(
    _ contradictions: [DurationContradiction], _ form: AnsweredForm, _ row: Int,
    _ question: StandardQuestion, _ survey: HarmonisedSurvey
  ) -> [Gap] {
    var order: [String] = []
    var found: [String: (rule: String, texts: [BilingualText], evidence: [GapEvidence])] = [:]
    for contradiction in contradictions {
      guard let (rule, band, evidence) = parts(contradiction, form, row, question, survey) else {
        continue
      }
      let key = "\(rule)/\(band)"
      if found[key] == nil {
        order.append(key)
        found[key] = (rule, [], [])
      }
      let text = statement(contradiction)
      if found[key]?.texts.contains(text) == false { found[key]?.texts.append(text) }
      found[key]?.evidence += evidence
    }
    let actor = form.actor(row)
    return order.compactMap { key in
      guard let (rule, texts, evidence) = found[key] else { return nil }
      let french = texts.map(\.french).joined(separator: " ; ")
      let english = texts.map(\.english).joined(separator: "; ")
      return Gap(
        rule, .time, rule == "band-several" ? .low : .high, forms: [form.form.id],
        actors: [actor.id],
        subject: Gap.Subject(
          "question:\(question.id)\(key.dropFirst(rule.utf8.count))", question.title),
        message: BilingualText(
          fr: "\(actor.label) (\(form.form.title.french)) : \(french).",
          en: "\(actor.label) (\(form.form.title.english)): \(english)."),
        evidence: evidence)
    }
  }

  /// An answer in words is no mark: bands are answered, not ticked.
  private static func statement(_ contradiction: DurationContradiction) -> BilingualText {
    guard case .severalBands(let bands, _) = contradiction else { return contradiction.text }
    let names = Phrase.list(bands.map { Phrase.quoted($0.label) })
    return BilingualText(
      fr: "répond à plusieurs tranches, \(names.french)",
      en: "answers several bands, \(names.english)")
  }

  private static func parts(
    _ contradiction: DurationContradiction, _ form: AnsweredForm, _ row: Int,
    _ question: StandardQuestion, _ survey: HarmonisedSurvey
  ) -> (rule: String, band: String, evidence: [GapEvidence])? {
    switch contradiction {
    case .severalBands(let bands, let cells):
      (
        "band-several", bands.map(\.id.text).joined(separator: "+"),
        cells.map { form.evidence(row, $0.column) }
      )
    case .notBegun(let band, let time, let cell):
      ("band-not-begun", band.id.text, [survey.evidence(time, cell)])
    case .outsideRow(let band, let time, let cell):
      ("band-outside-row", band.id.text, [survey.evidence(time, cell)])
    case .longerThanMarked(let band, let time, let cell):
      (
        "band-longer-than-marked", band.id.text,
        [survey.evidence(time, cell)]
          + form.columns(of: question).filter { column in
            form.form.variables[column].item?.standard == band.id
              && form.status(row, column).isSubstantive
          }.map { form.evidence(row, $0) }
      )
    case .betweenBands: nil
    }
  }
}
