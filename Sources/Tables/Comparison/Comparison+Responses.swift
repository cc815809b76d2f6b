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
      [
        (
          cell.status,
          Evidence(cell: cell.reference, basis: cell.status == .text ? .named : .mark)
        )
      ]
    }
    let statuses = survey.survey.statusesInUse
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
    let builder = ComparisonBuilder<QuestionKey>(survey, question: nil, forms: forms) {
      cell, remarks in
      let (reference, table, status) = cell
      let question = table.form.variables[reference.column].question
      if status == .refers {
        remarks.append(.refers(actor: table.actor(reference.row), question: question.number.text))
      }
      guard let basis = Evidence.Basis(status) else { return [] }
      return [(QuestionKey(table.form, question), Evidence(cell: reference, basis: basis))]
    }
    let standard = questionnaire.standardQuestions.map { question in
      (
        key: QuestionKey.standard(question.id),
        value: Value(id: question.id.text, name: question.title, group: nil)
      )
    }
    let own = questionnaire.forms.flatMap { form in
      form.questions.filter { $0.standard == nil }.map { question in
        (
          key: QuestionKey(form, question),
          value: Value(
            id: "\(form.id):\(question.id)", name: BilingualText(verbatim: question.wording),
            group: form.title)
        )
      }
    }
    let asked = Dictionary(
      questionnaire.forms.map { form in
        (form.id, Set(form.questions.map { QuestionKey(form, $0) }))
      }, uniquingKeysWith: { first, _ in first })
    let found = builder.comparison(by: .form, values: standard + own) { form, key in
      asked[form.id]?.contains(key) ?? false
    }
    let chosen = survey.repeatedAnswers().filter { forms?.contains($0.cells[0].form) ?? true }
    let rates = ResponseRate.rates(of: survey.survey, forms: forms)
    self.init(
      found,
      remarks: rates.map { .responseRate($0) } + found.remarks
        + chosen.compactMap { Remark.repeated($0, in: survey) })
  }

  /// The same figures with other remarks.
  init(_ comparison: Comparison, remarks: [Remark]) {
    self.init(
      subject: comparison.subject, question: comparison.question, values: comparison.values,
      groups: comparison.groups, remarks: remarks)
  }
}

/// A question across the forms: the standard one, or a form's own. Own questions of two forms may
/// have one name, `q1`, and are two questions.
private enum QuestionKey: Hashable {
  case standard(StandardQuestion.ID)
  case own(Form.ID, Question.ID)

  init(_ form: Form, _ question: Question) {
    self = question.standard.map { .standard($0) } ?? .own(form.id, question.id)
  }
}
