import Diagnostics
public import Harmonisation
public import Questionnaire
import Responses

extension Comparison {
  /// Actors by how they answered or did not: how many of their cells have each status.
  ///
  /// - Parameter question: The question whose cells are counted; those of all questions if `nil`.
  public init(
    statusesOf survey: HarmonisedSurvey, question: StandardQuestion?, forms: [Form.ID]? = nil
  ) {
    let builder = ComparisonBuilder<AnswerStatus>(survey, question: question, forms: forms) {
      cell, _ in
      let status = survey.survey.table(cell.form)!.status(row: cell.row, column: cell.column)
      return [(status, Evidence(cell: cell, basis: status == .text ? .named : .mark))]
    }
    let statuses = AnswerStatus.allCases.filter { $0 != .notAsked }
    self = builder.comparison(
      by: .status, values: statuses.map { ($0, Value(id: $0.rawValue, name: $0.name, group: nil)) }
    ) { _, _ in true }
  }

  /// Actors by the questions they answered: how many items of each have an answer of substance.
  ///
  /// The remarks name the answers that only refer elsewhere, and those given word for word to several
  /// questions.
  public init(questionsOf survey: HarmonisedSurvey, forms: [Form.ID]? = nil) {
    let questionnaire = survey.survey.questionnaire
    let builder = ComparisonBuilder<Question.ID>(survey, question: nil, forms: forms) {
      cell, remarks in
      let table = survey.survey.table(cell.form)!
      let variable = table.form.variables[cell.column]
      let status = table.status(row: cell.row, column: cell.column)
      if status == .refers {
        remarks.append(
          .refers(actor: table.actor(cell.row), question: variable.question.number.text))
      }
      guard let basis = Evidence.Basis(status) else { return [] }
      return [(variable.question.id, Evidence(cell: cell, basis: basis))]
    }
    let standard = questionnaire.standardQuestions.map { question in
      (
        key: Question.ID(question.id.text),
        value: Value(id: question.id.text, name: question.title, group: nil)
      )
    }
    let own = questionnaire.forms.flatMap { form in
      form.questions.filter { $0.standard == nil }.map { question in
        (
          key: question.id,
          value: Value(
            id: question.id.text, name: BilingualText(verbatim: question.wording),
            group: form.title)
        )
      }
    }
    let found = builder.comparison(by: .form, values: standard + own) { form, id in
      form.questions.contains { $0.id == id }
    }
    let chosen = survey.repeatedAnswers().filter { forms?.contains($0.cells[0].form) ?? true }
    self.init(found, remarks: found.remarks + chosen.map { Remark.repeated($0, in: survey) })
  }

  /// The same figures with other remarks.
  init(_ comparison: Comparison, remarks: [Remark]) {
    self.init(
      subject: comparison.subject, question: comparison.question, values: comparison.values,
      groups: comparison.groups, remarks: remarks)
  }
}
