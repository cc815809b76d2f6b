import Diagnostics
import Responses
import Tables

/// What each actor has of some values now, against what it had of them before.
struct ValueChange {
  struct Difference {
    let now: WaveMatch.Respondent
    let before: WaveMatch.Respondent
    let gained: [Item]
    let lost: [Item]
  }

  struct Item {
    let value: Comparison.Value
    let evidence: [Comparison.Evidence]
  }

  /// One for each actor of both surveys that gained or lost something.
  let differences: [Difference]

  init(now: Comparison, before: Comparison, _ match: WaveMatch) {
    let nowItems = Self.items(of: now)
    let beforeItems = Self.items(of: before)
    differences = match.pairs.compactMap { pair in
      let mine = nowItems[pair.now] ?? []
      let old = beforeItems[pair.before] ?? []
      let gained = mine.filter { item in !old.contains { $0.value.id == item.value.id } }
      let lost = old.filter { item in !mine.contains { $0.value.id == item.value.id } }
      guard !gained.isEmpty || !lost.isEmpty else { return nil }
      return Difference(now: pair.now, before: pair.before, gained: gained, lost: lost)
    }
  }

  private static func items(of comparison: Comparison) -> [WaveMatch.Respondent: [Item]] {
    var items: [WaveMatch.Respondent: [Item]] = [:]
    for group in comparison.groups {
      for row in group.rows {
        items[WaveMatch.Respondent(form: group.form.id, row: row.row)] =
          zip(comparison.values, row.figures).filter { $1.count > 0 }
          .map { Item(value: $0, evidence: $1.evidence) }
      }
    }
    return items
  }
}

extension ValueChange.Item {
  func evidence(in wave: GapEvidence.Wave) -> [GapEvidence] {
    evidence.map { GapEvidence($0.cell, wave: wave, span: $0.span, what: value.name) }
  }
}

extension [ValueChange.Item] {
  /// « Mali, Sénégal ».
  var names: BilingualText {
    BilingualText(
      fr: map(\.value.name.french).joined(separator: ", "),
      en: map(\.value.name.english).joined(separator: ", "))
  }

  func evidence(in wave: GapEvidence.Wave) -> [GapEvidence] { flatMap { $0.evidence(in: wave) } }
}
