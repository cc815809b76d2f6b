import Diagnostics
import Documents
import Gaps

/// The gaps of some kinds, each with its question.
struct GapChapter {
  private let composer: GapComposer

  init(_ context: GapContext, _ language: Language) {
    composer = GapComposer(context, language: language)
  }

  func blocks(of kinds: [GapKind], among gaps: [Gap], withSummary: Bool = false) -> [Block] {
    let own = gaps.filter { kinds.contains($0.kind) }
    guard !own.isEmpty else { return [] }
    let sections = kinds.compactMap { composer.section($0, own) }
    // A chapter of one kind needs no heading under its own.
    if sections.count == 1, case .section(let only) = sections[0], !withSummary {
      return only.blocks
    }
    return (withSummary ? composer.summary(of: gaps) : []) + sections
  }
}
