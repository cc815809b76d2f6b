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
    let places = material.questionnaire.standardQuestions.first { $0.scale == .territory }
    let times = material.questionnaire.standardQuestions.first { $0.scale == .duration }
    let maps = places.map(self.maps) ?? []
    let starts = ReportFigures(material.harmonised, material.language).starts()
    var shown: [StandardQuestion.ID: [Anchor]] = [:]
    if let places { shown[places.id] = maps.named }
    if let times { shown[times.id] = starts.named }
    return [.table(KeyFigures(material).table)] + summaries(shown)
      + (maps + starts).map { .figure($0) }
  }

  /// A paragraph for each question whose answers can be counted by value.
  ///
  /// - Parameter figures: Those that show the answers to a question.
  private func summaries(_ figures: [StandardQuestion.ID: [Anchor]]) -> [Block] {
    let draft = material.draft
    return material.questionnaire.standardQuestions.filter {
      !$0.items.isEmpty || $0.asksSinceWhen || $0.scale == .territory
        || material.questionnaire.isClosed($0)
    }.compactMap { question in
      let sentences = QuestionSentences(material, question).summary
      guard !sentences.isEmpty else { return nil }
      let anchor = ReportChapter.question(question.id).anchor
      let target = material.has(.question(question.id)) ? anchor.map(Prose.Target.part) : nil
      let head = draft.prose(
        fr: "\(question.title.french, to: target) – ",
        en: "\(question.title.english, to: target) – ")
      return .paragraph(
        "\(head)\(Prose(sentences + [draft.see(figures[question.id] ?? [])]))",
        tags: [Tag(.question, question.id.text)])
    }
  }

  /// The map, and the zones in bars.
  private func maps(_ question: StandardQuestion) -> [Figure] {
    let pictures = ReportFigures(material.harmonised, material.language)
    let comparisons = material.comparisons(of: question)
    // The tables are in the question's chapter, if the plan has it.
    let hasTables = material.has(.question(question.id))
    func table(_ comparison: Comparison) -> String? {
      hasTables ? material.title(comparison) : nil
    }
    let map = pictures.map(
      question, attributions: material.plan.attributions,
      table: comparisons.last.flatMap(table))
    let zones = comparisons.first.flatMap { comparison in
      pictures.bars(
        comparison,
        title: pictures.title(
          BilingualText(fr: "Acteurs par zone", en: "Actors by zone"), of: question),
        table: table(comparison))
    }
    return [map, zones].compactMap(\.self)
  }
}
