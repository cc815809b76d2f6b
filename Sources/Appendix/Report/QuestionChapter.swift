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
    let figures = self.figures(comparisons)
    let sentences = QuestionSentences(material, question).paragraphs(figures.named)
    return sentences.map { .paragraph($0) }
      + QuestionReferences(material, question).paragraphs.map { .paragraph($0) }
      + figures.map { .figure($0) }
      + tables(comparisons).map { .table($0) }
  }

  /// The tables; what the remarks of one say is not said again under those that follow.
  private func tables(_ comparisons: [Comparison]) -> [Table] {
    var said: Set<String> = []
    let above = BilingualText(
      fr: "Les remarques du tableau précédent valent aussi pour celui-ci.",
      en: "The remarks under the table before hold for this one too.")
    return comparisons.map(material.table).map { table in
      let new = table.remarks.filter { said.insert($0).inserted }
      guard new.count < table.remarks.count else { return table }
      return table.remarking(new + [above[material.language]])
    }
  }

  private func figures(_ comparisons: [Comparison]) -> [Figure] {
    guard let first = comparisons.first else { return [] }
    let pictures = ReportFigures(material.harmonised, material.language)
    let table = material.title(first)
    switch question.scale {
    case .territory:
      let title = BilingualText(fr: "Zones, acteur par acteur", en: "Zones, actor by actor")
      return pictures.heatMap(first, title: pictures.title(title, of: question), table: table)
    case .duration: return pictures.durations(question, table: table)
    case .nominal where first.subject == .answer:
      let title = BilingualText(
        fr: "\(question.title.french) : réponses choisies",
        en: "\(question.title.english): answers chosen")
      return [pictures.bars(first, title: material.draft.bound(title), table: table)]
        .compactMap(\.self)
    case .nominal: return [pictures.domains(question, table: table)].compactMap(\.self)
    }
  }
}
