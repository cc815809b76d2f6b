import Diagnostics
import Questionnaire
import Responses
import Text

/// Questions that an actor answers otherwise than before: tools, proposals, the choice of a code.
///
/// Where both answers are short they are told, as amounts and dates mostly are.
enum AnswerChange: GapRule {
  static func gaps(in context: GapContext) -> [Gap] {
    guard let previous = context.previous else { return [] }
    let survey = context.survey.survey
    let match = WaveMatch(now: survey, before: previous.survey)
    return Asked.all(in: survey.questionnaire).flatMap { asked in
      match.pairs.compactMap { pair -> Gap? in
        guard let now = survey.cell(of: asked, pair.now),
          let before = previous.survey.cell(of: asked, pair.before),
          isTold(survey.status(now)), isTold(previous.survey.status(before)),
          survey.text(now) != previous.survey.text(before)
        else { return nil }
        let actor = survey.actor(pair.now)
        let change = told(from: previous.survey.text(before), to: survey.text(now))
        return Gap(
          "answer-changed", .change, .low, forms: [pair.now.form], actors: [actor.id],
          subject: Gap.Subject(asked.id, asked.title),
          message: BilingualText(
            fr: "\(actor.label) répond autrement : \(asked.title.french)\(change.french).",
            en: "\(actor.label) gives another answer: \(asked.title.english)"
              + "\(change.english)."),
          evidence: [
            GapEvidence(
              before, wave: .previous,
              what: BilingualText(fr: "réponse précédente", en: "answer before")),
            GapEvidence(now, what: BilingualText(fr: "réponse actuelle", en: "answer now")),
          ])
      }
    }
  }

  private static func isTold(_ status: AnswerStatus) -> Bool {
    status == .text || status == .choice
  }

  /// An answer of more letters is not told in a message.
  private static let short = 60

  /// « , « 60 000 € » → « 75 000 € » »; nothing where one of the answers is long, or of several lines.
  private static func told(from before: String, to now: String) -> BilingualText {
    let answers = [before, now].map(\.trimmed)
    guard answers[0] != answers[1],
      answers.allSatisfy({ $0.count <= short && !$0.contains(where: \.isNewline) })
    else {
      return BilingualText(verbatim: "")
    }
    return BilingualText(
      fr: ", « \(answers[0]) » → « \(answers[1]) »", en: ", “\(answers[0])” → “\(answers[1])”")
  }
}

/// What is answered in one cell: a question without items, or an item of a closed one.
private struct Asked {
  let question: StandardQuestion
  let item: StandardItem?

  var id: String { item.map { "item:\(question.id)/\($0.id)" } ?? "question:\(question.id)" }

  var title: BilingualText {
    item.map {
      BilingualText(
        fr: "\(question.title.french), \($0.label.french)",
        en: "\(question.title.english), \($0.label.english)")
    } ?? question.title
  }

  static func all(in questionnaire: Questionnaire) -> [Asked] {
    questionnaire.standardQuestions.flatMap { question in
      question.items.isEmpty
        ? [Asked(question: question, item: nil)]
        : questionnaire.isClosed(question)
          ? question.items.map { Asked(question: question, item: $0) } : []
    }
  }
}

extension Survey {
  /// The one cell of a respondent for what is asked.
  fileprivate func cell(of asked: Asked, _ respondent: WaveMatch.Respondent) -> CellReference? {
    guard let table = table(respondent.form),
      let column = table.form.variables.firstIndex(where: {
        $0.question.standard == asked.question.id && $0.item?.standard == asked.item?.id
          && ($0.item == nil) == (asked.item == nil)
      })
    else { return nil }
    return CellReference(form: respondent.form, row: respondent.row, column: column)
  }
}
