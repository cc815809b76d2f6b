public import Diagnostics

/// A questionnaire put to several kinds of actors: the standard questions that answers are compared
/// under, and the forms in which they were asked.
///
/// The standard question is what DDI calls a represented variable; a form's question is an instance
/// of it, with its own number, wording and items.
///
/// Source: DDI Lifecycle 3.3, the variable cascade.
public struct Questionnaire: Hashable, Sendable {
  public let id: Identifier<Questionnaire>
  public let title: BilingualText
  public let marks: Marks
  public let standardQuestions: [StandardQuestion]
  public let forms: [Form]

  public init(
    id: Identifier<Questionnaire>, title: BilingualText, marks: Marks = Marks(),
    standardQuestions: [StandardQuestion] = [], forms: [Form]
  ) {
    self.id = id
    self.title = title
    self.marks = marks
    self.standardQuestions = standardQuestions
    self.forms = forms
  }
}

extension Questionnaire {
  public func form(_ id: Form.ID) -> Form? { forms.first { $0.id == id } }

  public func standardQuestion(_ id: StandardQuestion.ID) -> StandardQuestion? {
    standardQuestions.first { $0.id == id }
  }

  /// Whether the forms offer a list of answers to a standard question.
  public func isClosed(_ question: StandardQuestion) -> Bool {
    let asked = forms.compactMap { $0.question(standard: question.id) }
    return asked.contains { $0.answers == .choice && !$0.codes.isEmpty }
  }

  /// The standard question that a form's question is an instance of.
  public func standard(of question: Question) -> StandardQuestion? {
    question.standard.flatMap(standardQuestion)
  }
}
