import CommandTree
import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories

/// Everything known about one answer.
struct AnswerExplanation {
  /// The row of the question, as the form prints it; `nil` for a question without rows.
  let item: Item?
  let standardItem: StandardItem?

  let text: String
  let status: AnswerStatus

  /// Why it has that status; `nil` where nobody asked.
  let ground: StatusGround?

  /// Where it stands; `nil` where no file has a cell for it.
  let place: SourcePlace?

  /// The zone the respondent declared by writing in this row.
  let declaredZone: Zone?

  let notes: [AnswerNote]
  let readings: [ExplainedReading]
  let conflicts: [CellConflict]
}

/// The answers of one respondent to one question, with what was asked.
struct QuestionExplanation {
  let actor: Actor
  let form: Form

  /// The question as the form asks it; `nil` where it does not.
  let question: Question?
  let standard: StandardQuestion?
  let answers: [AnswerExplanation]

  /// The forms that ask the standard question, or the row of it, where this one does not.
  let askedBy: [Form]
}

extension AnswerExplanation {
  init(_ found: QuestionSearch.FoundItem, of actor: ActorSearch.Found, in survey: HarmonisedSurvey)
  {
    let cell = found.column.map {
      CellReference(form: actor.table.form.id, row: actor.row, column: $0)
    }
    let answer = cell.map(survey.survey.answer)
    self.init(
      item: found.item, standardItem: found.standard, text: answer?.text ?? "",
      status: answer?.status ?? .notAsked,
      ground: answer.map { StatusGround(of: $0.text, marks: survey.survey.questionnaire.marks) },
      place: answer?.place, declaredZone: cell.flatMap(survey.declaredZone),
      notes: cell.flatMap { survey.survey.notes[$0] } ?? [],
      readings: cell.map(survey.explainedReadings) ?? [],
      conflicts: cell.map(survey.zoneConflicts) ?? [])
  }
}

extension QuestionExplanation {
  /// What a user asks for, as words of the command line.
  struct Request {
    let actor: String
    let question: String
    let item: String?
    let form: String?
  }

  /// One explanation, or one for each time the actor answered.
  ///
  /// - Throws: ``CommandFailure`` when the survey does not have what is asked for.
  static func all(_ request: Request, in survey: HarmonisedSurvey) throws -> [Self] {
    let tables =
      try request.form.map { [try FormName.table($0, of: survey.survey)] } ?? survey.survey.tables
    return try ActorSearch(survey, tables).rows(named: request.actor).map { actor in
      let form = actor.table.form
      let search = QuestionSearch(survey.survey.questionnaire, form)
      let found = try search.question(request.question)
      let items = try search.items(request.item, of: found)
      return Self(
        actor: actor.actor, form: form, question: found.question.map { form.questions[$0] },
        standard: found.standard,
        answers: items.map { AnswerExplanation($0, of: actor, in: survey) },
        askedBy: forms(asking: found.standard, items, in: survey.survey))
    }
  }

  private static func forms(
    asking standard: StandardQuestion?, _ items: [QuestionSearch.FoundItem], in survey: Survey
  ) -> [Form] {
    guard let standard, let missing = items.first(where: { $0.column == nil }) else { return [] }
    return survey.questionnaire.forms.filter { form in
      guard let question = form.question(standard: standard.id) else { return false }
      guard let item = missing.standard else { return true }
      return question.items.contains { $0.standard == item.id }
    }
  }
}
