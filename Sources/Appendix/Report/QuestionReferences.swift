import Diagnostics
import Documents
import Gaps
import Questionnaire
import Tables

/// Where a question's chapter leads on: to the gravest of its gaps, to its tables, to its grids.
struct QuestionReferences {
  private let material: ReportMaterial
  private let question: StandardQuestion
  private let draft: Drafting

  /// So many gaps are told.
  private static let most = 3

  init(_ material: ReportMaterial, _ question: StandardQuestion) {
    self.material = material
    self.question = question
    draft = material.draft
  }

  /// The gaps, where a chapter holds them; then the grids, where there is an annex.
  var paragraphs: [Paragraph] {
    let gaps = self.gaps.map { $0.paragraph() }
    let grids = material.has(.annex) ? grids : ""
    return gaps + (grids.isEmpty ? [] : [grids.paragraph()])
  }

  /// The gaps that this question alone bears out.
  private var own: [Gap] {
    material.gaps.filter { gap in
      gap.kind != .change && gap.severity > .low
        && gap.evidence.allSatisfy { evidence in
          let form = material.questionnaire.form(evidence.cell.form)
          return form?.variables[evidence.cell.column].question.standard == question.id
        }
    }
  }

  /// « Manques relevés à cette question (voir « Couverture ») : 1 majeur et 4 moyens, dont : »,
  /// then the gravest, each leading to its answers.
  private var gaps: [Prose] {
    let own = own
    guard !own.isEmpty else { return [] }
    let high = own.count { $0.severity == .high }
    let medium = own.count - high
    let counts = [
      count(high, fr: "majeur", en: "high-severity"),
      count(medium, fr: "moyen", en: "medium-severity"),
    ].compactMap(\.self)
    let kinds = GapKind.allCases.filter { kind in own.contains { $0.kind == kind } }
    let chapters = kinds.compactMap(reference)
    let see =
      chapters.isEmpty
      ? ""
      : draft.prose(
        fr: " (voir \(draft.list(chapters)))", en: " (see \(draft.list(chapters)))")
    let sum = own.count
    let head = draft.prose(
      fr: """
        Manques relevés à cette question\(see) : \(draft.list(counts))\
        \(sum > Self.most ? ", dont :" : ".")
        """,
      en: """
        Gaps found in this question\(see): \(draft.list(counts))\
        \(sum > Self.most ? ", among them:" : ".")
        """)
    let sections = GapSections(
      material.context, material.sources, material.language, naming: .labels)
    let gravest = own.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    let lines = gravest.prefix(Self.most).map { "• \(sections.message(of: $0.element))" as Prose }
    return [Prose([head] + lines, separator: "\n")]
  }

  private func count(_ count: Int, fr french: String, en english: String) -> String? {
    guard count > 0 else { return nil }
    let number = draft.number(count)
    return BilingualText(
      fr: "\(number) \(french)\(count > 1 ? "s" : "")", en: "\(number) \(english)")[
        material.language]
  }

  /// « Couverture », leading to where the gaps of that kind are; `nil` where no chapter has them.
  private func reference(_ kind: GapKind) -> Prose? {
    let chapter: ReportChapter =
      switch kind {
      case .coordination: .coordination
      case .perception: .perception
      case .change: .change
      case .coverage, .response, .expectation, .time, .harmonisation: .gaps
      }
    guard material.has(chapter) else { return nil }
    let target = chapter == .gaps ? Anchor.gaps(kind) : chapter.anchor
    let name = draft.quoted(kind.name[material.language].capitalisedAtStart)
    return Prose(name, to: target.map(Prose.Target.part))
  }

  /// « Réponses en annexe : Conseils régionaux, question 3 ; CESER, question 4. »
  private var grids: Prose {
    let links = material.survey.tables.compactMap { table -> Prose? in
      guard let asked = table.form.question(standard: question.id) else { return nil }
      let name = "\(table.form.title[material.language]), question \(asked.number.text)"
      return Prose(name, to: .part(.grid(table.form.id, asked.id)))
    }
    guard !links.isEmpty else { return "" }
    let list = Prose(links, separator: material.language.semicolon)
    return draft.prose(
      fr: "Texte des réponses en annexe : \(list).", en: "Answers in the annex: \(list).")
  }
}
