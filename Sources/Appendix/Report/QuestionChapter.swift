import Diagnostics
import Documents
import Questionnaire
import Tables

/// A standard question: what the answers come to, then the tables they were counted in.
struct QuestionChapter {
  private let material: ReportMaterial
  private let question: StandardQuestion

  init(_ material: ReportMaterial, _ question: StandardQuestion) {
    self.material = material
    self.question = question
  }

  var blocks: [Block] {
    let comparisons = material.comparisons(of: question)
    return QuestionSentences(material, question).paragraphs.map { .paragraph($0.paragraph()) }
      + QuestionReferences(material, question).paragraphs.map { .paragraph($0) }
      + figures(comparisons).map { .figure($0) }
      + comparisons.map { .table(material.table($0)) }
  }

  private func figures(_ comparisons: [Comparison]) -> [Figure] {
    guard let first = comparisons.first else { return [] }
    let pictures = ReportFigures(material.harmonised, material.language)
    let table = material.title(first)
    switch question.scale {
    case .territory:
      let title = BilingualText(fr: "Zones, acteur par acteur", en: "Zones, actor by actor")
      return pictures.heatMap(first, title: title[material.language], table: table)
    case .duration: return pictures.durations(question, table: table)
    case .nominal: return [pictures.domains(question, table: table)].compactMap(\.self)
    }
  }
}
