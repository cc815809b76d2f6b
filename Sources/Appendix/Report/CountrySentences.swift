import Diagnostics
import Documents
import Tables

/// How many countries are named, how many of them by one actor only, and which by most.
struct CountrySentences {
  private let material: ReportMaterial
  private let comparison: Comparison

  /// - Parameter comparison: By countries.
  init(_ material: ReportMaterial, _ comparison: Comparison) {
    self.material = material
    self.comparison = comparison
  }

  var sentences: [Prose] {
    let draft = material.draft
    let totals = comparison.totals(of: comparison.groups).map(\.actors).filter { $0 > 0 }
    guard !totals.isEmpty else {
      return [draft.prose(fr: "Aucun pays n'est nommé.", en: "No country is named.")]
    }
    let leading = ValueSentences(material, comparison).sentences
    let reference = draft.reference(to: .table(comparison))
    let see = draft.prose(fr: " (voir \(reference))", en: " (see \(reference))")
    // Which country it is says already that it is the only one.
    guard totals.count > 1 else { return leading.map { $0.withinItsEnd(see) } }
    return [count(totals).withinItsEnd(see)] + leading
  }

  /// « À cette question, les réponses nomment 64 pays, dont 31 par un seul acteur. »
  ///
  /// - Parameter totals: How many actors name each country; at least two.
  private func count(_ totals: [Int]) -> Prose {
    let draft = material.draft
    let (all, once) = (draft.number(totals.count), totals.count { $0 == 1 })
    let alone =
      once == 0
      ? ""
      : draft.prose(
        fr: ", dont \(draft.number(once)) par un seul acteur",
        en: ", \(draft.number(once)) of them by one actor only")
    return draft.prose(
      fr: "À cette question, les réponses nomment \(all) pays\(alone).",
      en: "The answers to this question name \(all) countries\(alone).")
  }
}
