import Harmonisation
import Questionnaire
import Tables

/// What the answers to a standard question are compared by.
struct QuestionComparisons {
  private let survey: HarmonisedSurvey
  private let question: StandardQuestion

  init(_ survey: HarmonisedSurvey, _ question: StandardQuestion) {
    self.survey = survey
    self.question = question
  }

  /// Each of them; the one that shows the question best comes first.
  var all: [Comparison] {
    switch question.scale {
    case .territory:
      [
        Comparison(zonesOf: survey, question: question, view: .declared),
        Comparison(zonesOf: survey, question: question, view: .derived),
        Comparison(countriesOf: survey, question: question),
      ]
    case .duration where question.asksSinceWhen:
      [Comparison(durationsOf: survey, question: question, view: .derived)]
    case .duration:
      [
        Comparison(durationsOf: survey, question: question, view: .declared),
        Comparison(durationsOf: survey, question: question, view: .derived),
      ]
    case .nominal where survey.survey.questionnaire.isClosed(question):
      [Comparison(answersOf: survey, question: question)]
    case .nominal where question.items.isEmpty:
      [Comparison(statusesOf: survey, question: question)]
    case .nominal:
      [Comparison(itemsOf: survey, question: question)]
    }
  }
}
