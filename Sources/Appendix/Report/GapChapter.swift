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
    guard !own.isEmpty else { return [] }
    let sections = kinds.compactMap { self.sections.section($0, own) }
    // A chapter of one kind needs no heading under its own.
    if sections.count == 1, !withSummary { return sections[0].blocks }
    let summary =
      withSummary ? GapSummary(material.gaps, material.language).blocks(self.sections) : []
    return summary + sections.map(Block.section)
  }
}
