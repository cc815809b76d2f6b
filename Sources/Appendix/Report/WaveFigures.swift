import Diagnostics
import Documents
import Gaps
import Harmonisation
import Questionnaire
import Tables

/// The figures of this survey beside those of the survey before.
///
/// Actors are counted whoever they are: where others were asked than the time before, part of a
/// difference is theirs, and the table says how many answered both times.
struct WaveFigures {
  private let material: ReportMaterial
  private let previous: HarmonisedSurvey
  private let previousSources: CellSources
  private let language: Language

  /// - Returns: `nil` without a survey before.
  init?(_ material: ReportMaterial) {
    guard let previous = material.context.previous else { return nil }
    self.material = material
    self.previous = previous
    language = material.language
    previousSources = .before(previous.survey, language)
  }

  /// « 19 acteurs sont interrogés, 17 l'étaient à l'enquête précédente ; 15 le sont les deux fois. »
  var sentence: Prose {
    let draft = material.draft
    let now = material.actorCount
    let before = previous.survey.tables.reduce(0) { $0 + $1.rowCount }
    let both = material.context.actorsInBothWaves
    return draft.prose(
      fr: """
        \(draft.actors(now)) \(now > 1 ? "sont interrogés" : "est interrogé"), \
        \(draft.number(before)) l'\(before > 1 ? "étaient" : "était") à l'enquête précédente ; \
        \(draft.number(both)) \(both > 1 ? "le sont" : "l'est") les deux fois.
        """,
      en: """
        \(draft.actors(now)) \(now > 1 ? "are" : "is") surveyed, \
        \(draft.number(before)) \(before > 1 ? "were" : "was") in the survey before; \
        \(draft.number(both)) both times.
        """)
  }

  static let anchor = Anchor.table("waves")

  /// `nil` where no question is asked under a standard one.
  var table: Table? {
    let parts = material.questionnaire.standardQuestions.compactMap(part)
    guard !parts.isEmpty else { return nil }
    let counted = BilingualText(
      fr: "Un chiffre compte des acteurs. « non posée » : l'enquête ne posait pas la question.",
      en: "A figure counts actors. “not asked”: that survey did not ask the question.")
    return Table(
      title: BilingualText(fr: "Les deux enquêtes en chiffres", en: "Both surveys in figures")[
        language],
      columnGroups: [
        TableColumnGroup(
          columns: [
            heading(BilingualText(fr: "Enquête précédente", en: "Survey before"), previous),
            heading(BilingualText(fr: "Cette enquête", en: "This survey"), material.harmonised),
            BilingualText(fr: "Écart", en: "Difference")[language],
          ].map { TableColumn($0) })
      ],
      parts: parts, remarks: [material.draft.bound(counted)], anchor: Self.anchor)
  }

  private func heading(_ words: BilingualText, _ survey: HarmonisedSurvey) -> String {
    guard let date = survey.survey.referenceDate else { return words[language] }
    return "\(words[language]) (\(WrittenDate.written(date, language)))"
  }

  /// Who answered a question, and what they answered where that can be counted.
  private func part(_ question: StandardQuestion) -> TablePart? {
    guard let comparison = material.comparisons(of: question).first else { return nil }
    let earlier = previous.survey.questionnaire.standardQuestion(question.id)
      .flatMap { QuestionComparisons(previous, $0).all.first }
    let now = WaveCounts(comparison, of: material.survey, material.sources)
    let before = earlier.map { WaveCounts($0, of: previous.survey, previousSources) }
    let answered = BilingualText(fr: "Acteurs ayant répondu", en: "Actors that answered")[language]
    var rows = [row(answered, before?.answered, now.answered)].compactMap(\.self)
    if !question.items.isEmpty {
      let names = comparison.valueNames(language)
      rows += zip(comparison.values, names).compactMap { value, name in
        row(name, before?[value.id], now[value.id])
      }
      if let earlier, let before { rows += gone(in: earlier, before, since: comparison) }
    }
    guard !rows.isEmpty else { return nil }
    return TablePart(
      material.draft.bound(question.title), rows: rows,
      tags: [Tag(.question, question.id.text)])
  }

  /// The values that are no longer offered.
  private func gone(
    in earlier: Comparison, _ before: WaveCounts, since comparison: Comparison
  ) -> [TableRow] {
    let known = Set(comparison.values.map(\.id))
    return zip(earlier.values, earlier.valueNames(language)).compactMap { value, name in
      known.contains(value.id) ? nil : row(name, before[value.id], nil)
    }
  }

  /// - Returns: `nil` for what neither survey asked.
  private func row(_ label: String, _ before: TableCell?, _ now: TableCell?) -> TableRow? {
    if before == nil, now == nil { return nil }
    let notAsked = BilingualText(fr: "non posée", en: "not asked")[language]
    let absent = TableCell(.absent(label: notAsked))
    return TableRow(
      label, [before ?? absent, now ?? absent, TableCell(difference(before, now))])
  }

  private func difference(_ before: TableCell?, _ now: TableCell?) -> TableCell.Content {
    guard case .count(let old) = before?.content, case .count(let new) = now?.content else {
      return .text("")
    }
    return new == old ? .nothing : .difference(new - old)
  }
}
