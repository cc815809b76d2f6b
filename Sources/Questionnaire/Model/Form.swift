public import Diagnostics

/// The questionnaire as one kind of actor received it.
public struct Form: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Form>

  /// A kind of actor, such as `region` or `departement`.
  public enum Category: Hashable, Sendable {}

  public let id: ID
  public let title: BilingualText

  /// Whom the form was sent to; the form's own name unless said otherwise.
  public let category: Identifier<Category>

  /// In the order they are asked.
  public let questions: [Question]

  /// Everything the form asks, flat: one variable for an open question, one for each item of others.
  public let variables: [Variable]

  public init(
    id: ID, title: BilingualText, category: Identifier<Category>? = nil, questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.category = category ?? Identifier(id.text)
    self.questions = questions
    variables = questions.flatMap { question in
      question.items.isEmpty
        ? [Variable(form: id, question: question, item: nil)]
        : question.items.map { Variable(form: id, question: question, item: $0) }
    }
  }
}

extension Form {
  /// The question with this number, however it is written: `3`, `03`, `Q3`, `3.`, « Question 3 ».
  public func question(number: String) -> Question? {
    let key = Question.Number(number).key
    return questions.first { $0.number.key == key }
  }

  /// The question that is this form's instance of a standard question.
  public func question(standard id: StandardQuestion.ID) -> Question? {
    questions.first { $0.standard == id }
  }

  /// The columns of the form's instance of a standard question; none where it does not ask it.
  public func columns(standard id: StandardQuestion.ID) -> [Int] {
    variables.indices.filter { variables[$0].question.standard == id }
  }

  public func variable(_ id: Variable.ID) -> Variable? { variables.first { $0.id == id } }
}
