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
    let tables = survey.tables.filter { $0.form.id.text == form }
    guard tables.isEmpty else { return tables }
    if survey.questionnaire.forms.contains(where: { $0.id.text == form }) {
      throw CommandFailure(
        .inputHasErrors,
        BilingualText(
          fr: "aucune réponse au formulaire « \(form) » n'a été lue",
          en: "no response to the form “\(form)” was read"),
        suggestion: BilingualText(
          fr: "lui donner un fichier dans survey.json", en: "give it a file in survey.json"))
    }
    let known = survey.tables.map(\.form.id.text)
    let list = known.joined(separator: ", ")
    throw CommandFailure(
      .wrongUsage,
      BilingualText(
        fr: "l'enquête n'a pas de formulaire « \(form) »",
        en: "the survey has no form “\(form)”"),
      suggestion: .didYouMean(EditDistance.nearest(to: form, among: known))
        ?? BilingualText(fr: "ses formulaires : \(list)", en: "its forms: \(list)"))
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
