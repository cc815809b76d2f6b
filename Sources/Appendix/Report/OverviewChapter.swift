import Diagnostics
import Documents
import Questionnaire
import Tables

/// The survey in a few figures, sentences and pictures.
struct OverviewChapter {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) {
    self.material = material
  }

  var blocks: [Block] {
    [.table(KeyFigures(material).table)] + summaries + figures.map { .figure($0) }
  }

  /// A paragraph for each question whose answers can be counted by item.
  private var summaries: [Block] {
    let draft = material.draft
    return material.questionnaire.standardQuestions.filter { !$0.items.isEmpty }.compactMap {
      question in
      let sentences = QuestionSentences(material, question).summary
      guard !sentences.isEmpty else { return nil }
      let anchor = ReportChapter.question(question.id).anchor
      let target = material.has(.question(question.id)) ? anchor.map(Prose.Target.part) : nil
      let head = draft.prose(
        fr: "\(question.title.french, to: target) : ",
        en: "\(question.title.english, to: target): ")
      return .paragraph(
        "\(head)\(Prose(sentences))", tags: [Tag(.question, question.id.text)])
    }
  }

  /// The map, the zones in bars, the beginnings.
  private var figures: [Figure] {
    let pictures = ReportFigures(material.harmonised, material.language)
    let places = material.questionnaire.standardQuestions.first { $0.scale == .territory }
    let times = material.questionnaire.standardQuestions.first { $0.scale == .duration }
    let comparisons = places.map(material.comparisons) ?? []
    let map = places.flatMap { question in
      pictures.map(
        question, attributions: material.plan.attributions,
        table: comparisons.last.map(material.title))
    }
    let zones = comparisons.first.flatMap { comparison in
      pictures.bars(
        comparison,
        title: BilingualText(fr: "Acteurs par zone", en: "Actors by zone")[
          material.language], table: material.title(comparison))
    }
    let dated = times.map(material.comparisons)?.last.map(material.title)
    return [map, zones].compactMap(\.self) + pictures.starts(table: dated)
  }
}
