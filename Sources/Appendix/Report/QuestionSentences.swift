import Diagnostics
import Documents
import Harmonisation
import Questionnaire
import Responses
import Tables

/// What the answers to a standard question come to, in a few sentences, each with its answers.
struct QuestionSentences {
  private let material: ReportMaterial
  private let question: StandardQuestion
  private let draft: Drafting

  init(_ material: ReportMaterial, _ question: StandardQuestion) {
    self.material = material
    self.question = question
    draft = material.draft
  }

  /// Who answered, what most chose, what nobody did: what an overview says of the question.
  var summary: [Prose] {
    guard let comparison = material.comparisons(of: question).first else { return [] }
    let sentences = [answered(comparison)] + ValueSentences(material, comparison).sentences
    return sentences.filter { !$0.isEmpty }
  }

  /// What the question's own chapter says, with the table that has the numbers.
  ///
  /// - Parameter figures: Those of the chapter.
  func paragraphs(_ figures: [Anchor]) -> [Prose] {
    let comparisons = material.comparisons(of: question)
    guard let first = comparisons.first else { return [] }
    var opening = summary
    if !opening.isEmpty {
      let places = draft.references(to: figures, .table(first))
      opening[0] = opening[0].withinItsEnd(
        draft.prose(fr: " (voir \(places))", en: " (see \(places))"))
    }
    let leaders = question.scale == .territory ? ZoneLeaders(material, first).sentence : ""
    return [Prose(opening), Prose(further(comparisons)), leaders].filter { !$0.isEmpty }
  }

  /// Where forms differ most, then what only questions of this scale give.
  private func further(_ comparisons: [Comparison]) -> [Prose] {
    let difference = ValueSentences(material, comparisons[0]).difference
    switch question.scale {
    case .territory:
      let countries = comparisons.filter { $0.subject == .country }
      return [difference] + countries.flatMap { CountrySentences(material, $0).sentences }
    case .duration: return [difference] + DurationSentences(material, question).sentences
    case .nominal where comparisons[0].subject == .status:
      return OpenSentences(material, comparisons[0]).sentences
    case .nominal: return [difference]
    }
  }

  /// « 26 des 37 acteurs interrogés ont répondu. »: an answer of each.
  private func answered(_ comparison: Comparison) -> Prose {
    let base = comparison.base(of: comparison.groups)
    return draft.answered(
      base.answered, of: base.asked,
      to: material.target(comparison.firstAnswers(in: material.survey), else: .table(comparison)))
  }
}
