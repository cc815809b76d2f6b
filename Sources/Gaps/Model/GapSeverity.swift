public import Diagnostics

/// How much a gap weighs, by three rules:
///
/// - `high`: it concerns every actor asked, or contradicts what an actor says elsewhere;
/// - `medium`: it concerns one whole form, or several actors who could act together;
/// - `low`: it concerns one actor, or only limits what can be compared.
///
/// A rule that departs from these says why where it is written.
public enum GapSeverity: String, Hashable, Sendable, CaseIterable, Comparable {
  case low, medium, high

  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }

  public var name: BilingualText {
    switch self {
    case .low: BilingualText(fr: "mineur", en: "low")
    case .medium: BilingualText(fr: "moyen", en: "medium")
    case .high: BilingualText(fr: "majeur", en: "high")
    }
  }
}
