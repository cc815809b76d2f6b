import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Tables

/// A standard question: what the answers come to, then the tables they were counted in.
struct QuestionChapter {
  private let survey: HarmonisedSurvey
  private let question: StandardQuestion
  private let language: Language

  init(_ survey: HarmonisedSurvey, _ question: StandardQuestion, _ language: Language) {
    self.survey = survey
    self.question = question
    self.language = language
  }

  var blocks: [Block] {
    let composer = ComparisonComposer(survey.survey, language: language)
    let comparisons = self.comparisons
    let sentences = comparisons.first.map {
      QuestionSentences(survey, language).sentences(on: $0).joined(separator: " ")
    }
    let pictures = comparisons.first.map { first in
      ReportFigures(survey, language).heatMap(
        first, title: BilingualText(fr: "Vue d'ensemble", en: "At a glance")[language])
    }
    return (sentences.map { [.paragraph($0)] } ?? [])
      + (pictures ?? []).map { .figure($0) }
      + comparisons.map { .table(composer.table($0)) }
  }

  private var comparisons: [Comparison] {
    switch question.scale {
    case .territory:
      [
        Comparison(zonesOf: survey, question: question, view: .declared),
        Comparison(zonesOf: survey, question: question, view: .derived),
        Comparison(countriesOf: survey, question: question),
      ]
    case .duration:
      [
        Comparison(durationsOf: survey, question: question, view: .declared),
        Comparison(durationsOf: survey, question: question, view: .derived),
      ]
    case .nominal:
      question.items.isEmpty
        ? [Comparison(statusesOf: survey, question: question)]
        : [Comparison(itemsOf: survey, question: question)]
    }
  }
}
