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
      + figures(comparisons).map { .figure($0) }
      + comparisons.map { .table(material.table($0)) }
  }

  private func figures(_ comparisons: [Comparison]) -> [Figure] {
    guard let first = comparisons.first else { return [] }
    let pictures = ReportFigures(material.harmonised, material.language)
    let title = BilingualText(fr: "Vue d'ensemble", en: "At a glance")[material.language]
    let picture =
      material.isCrowded
      ? pictures.bars(first, title: title) : pictures.heatMap(first, title: title)
    return [picture].compactMap(\.self)
  }
}
