import CommandTree
import Diagnostics
import Questionnaire
import Responses
import Tables

/// Which grids a user asks for: all, a form's, a question by its number or by its standard name.
struct GridSelection {
  let form: String?
  let question: String?

  /// - Throws: ``CommandFailure`` when the survey has no such form or question.
  func grids(of survey: Survey) throws -> [AnswerGrid] {
    let tables = try self.tables(of: survey)
    guard let question else {
      return tables.flatMap { table in
        table.form.questions.map { AnswerGrid(table, question: $0) }
      }
    }
    let standard = survey.questionnaire.standardQuestion(StandardQuestion.ID(question))
    if form == nil, let standard { return [AnswerGrid(standard, in: survey)] }

    let grids = tables.compactMap { table in
      (table.form.question(number: question)
        ?? table.form.questions.first { $0.id.text == question })
        .map { AnswerGrid(table, question: $0) }
    }
    if grids.isEmpty { throw unknownQuestion(question, survey, tables) }
    return grids
  }

  private func tables(of survey: Survey) throws -> [ResponseTable] {
    guard let form else { return survey.tables }
    return [try FormName.table(form, of: survey)]
  }

  private func unknownQuestion(
    _ question: String, _ survey: Survey, _ tables: [ResponseTable]
  ) -> CommandFailure {
    let names = survey.questionnaire.standardQuestions.map(\.id.text)
    let numbers = tables.flatMap(\.form.questions).map(\.number.text)
    let known = names + Set(numbers).sorted { ($0.count, $0) < ($1.count, $1) }
    let list = known.joined(separator: ", ")
    return CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "aucun formulaire n'a de question « \(question) »",
        en: "no form has a question “\(question)”"),
      suggestion: .didYouMean(EditDistance.nearest(to: question, among: names))
        ?? BilingualText(fr: "les questions : \(list)", en: "the questions: \(list)"))
  }
}
