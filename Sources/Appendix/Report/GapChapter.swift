import Diagnostics
import Documents
import Gaps

/// The gaps of some kinds, each with its question.
struct GapChapter {
  private let material: ReportMaterial
  private let sections: GapSections

  init(_ material: ReportMaterial) {
    self.material = material
    sections = GapSections(
      material.context, material.sources, material.language, naming: .labels)
  }

  func blocks(of kinds: [GapKind], withSummary: Bool = false) -> [Block] {
    let own = material.gaps.filter { kinds.contains($0.kind) }
    let unmade = withSummary ? self.unmade : nil
    guard !own.isEmpty || unmade != nil else { return [] }
    let sections = kinds.compactMap { kind in
      self.sections.section(kind, own).map { illustrated($0, kind) }
    }
    // A chapter of one kind needs no heading under its own.
    if sections.count == 1, !withSummary { return sections[0].blocks }
    let summary =
      withSummary ? GapSummary(material.gaps, material.language).blocks(self.sections) : []
    return summary + sections.map(Block.section) + [unmade].compactMap { $0.map(Block.section) }
  }

  /// The analyses the report would have told of and that could not be made. Without a survey before
  /// nobody expects what has changed.
  private var unmade: Section? {
    let kinds = GapKind.allCases.filter { kind in
      kind != .change && !material.gaps.contains { $0.kind == kind }
    }
    return GapObstacles(material.context.obstacles(to: kinds), material.language)
      .section(withRemedies: false)
  }

  /// What is asked for and what there is, theme by theme, stands before the gaps between them.
  private func illustrated(_ section: Section, _ kind: GapKind) -> Section {
    guard kind == .expectation else { return section }
    let pictures = ReportFigures(material.harmonised, material.language)
    var section = section
    section.blocks = illustrated(
      section.blocks, by: pictures.themes(material.context.codebook))
    return section
  }

  /// The gaps of a kind with pictures under their question, which leads to them.
  private func illustrated(_ gaps: [Block], by figures: [Figure]) -> [Block] {
    guard case .paragraph(var question) = gaps.first, !figures.isEmpty else {
      return figures.map { .figure($0) } + gaps
    }
    question.runs += Prose([" ", material.draft.see(figures.named)], separator: "").runs
    return [.paragraph(question)] + figures.map { .figure($0) } + gaps.dropFirst()
  }

  /// Who meets whom, as a picture, and what the gaps say of it.
  var coordination: [Block] {
    let pictures = ReportFigures(material.harmonised, material.language)
    let picture = [pictures.coordination(table: nil)].compactMap(\.self)
    return illustrated(blocks(of: [.coordination]), by: picture)
  }
}
