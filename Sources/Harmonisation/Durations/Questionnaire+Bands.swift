public import Questionnaire

extension Questionnaire {
  /// A question of durations with the bands it is counted by: its own; those of the first question
  /// that has any for an open « depuis quand ? », else the usual ones.
  public func banded(_ question: StandardQuestion) -> StandardQuestion {
    guard question.asksSinceWhen else { return question }
    let printed = standardQuestions.lazy.filter { $0.scale == .duration }
      .map { question in question.items.filter { $0.band != nil } }.first { !$0.isEmpty }
    return StandardQuestion(
      id: question.id, title: question.title, wording: question.wording, scale: .duration,
      answers: question.answers, codes: question.codes, items: printed ?? BandScale.unprinted)
  }

  /// Whether the answers to a question are beginnings: it has the scale, or asks so in its words.
  public func asksSinceWhen(_ question: Question) -> Bool {
    guard question.items.isEmpty, question.answers == .text else { return false }
    if standard(of: question)?.asksSinceWhen == true { return true }
    return SinceWhenQuestion.asks(question.wording)
  }

  /// The bands that lengths of time are told by: those of the first question of durations.
  public var bands: BandScale? {
    let questions = standardQuestions.filter { $0.scale == .duration }
    return (questions.first { !$0.asksSinceWhen } ?? questions.first).map {
      BandScale(banded($0))
    }
  }
}
