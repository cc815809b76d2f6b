import Diagnostics
import Documents
import Tables

/// How many countries are named, and how many of them by one actor only.
struct CountrySentence {
  private let material: ReportMaterial
  private let comparison: Comparison

  /// - Parameter comparison: By countries.
  init(_ material: ReportMaterial, _ comparison: Comparison) {
    self.material = material
    self.comparison = comparison
  }

  /// « À cette question, les réponses nomment 64 pays, dont 31 par un seul acteur (voir tableau 7). »
  var sentence: Prose {
    let totals = comparison.totals(of: comparison.groups).map(\.actors).filter { $0 > 0 }
    let draft = material.draft
    guard !totals.isEmpty else {
      return draft.prose(fr: "Aucun pays n'est nommé.", en: "No country is named.")
    }
    let reference = material.draft.reference(to: .table(comparison))
    let once = totals.count { $0 == 1 }
    guard totals.count > 1 else {
      return draft.prose(
        fr: "Un seul pays est nommé (voir \(reference)).",
        en: "One country only is named (see \(reference)).")
    }
    let alone =
      once == 0
      ? ""
      : draft.prose(
        fr: ", dont \(draft.number(once)) par un seul acteur",
        en: ", \(draft.number(once)) of them by one actor only")
    return draft.prose(
      fr: """
        À cette question, les réponses nomment \(draft.number(totals.count)) pays\(alone) \
        (voir \(reference)).
        """,
      en: """
        The answers to this question name \(draft.number(totals.count)) countries\(alone) \
        (see \(reference)).
        """)
  }
}
