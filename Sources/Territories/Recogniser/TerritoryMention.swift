public import Diagnostics

/// A territory that a text names as a place of action.
public struct TerritoryMention: Hashable, Sendable {
  /// Where it stands in the text, in bytes of UTF-8.
  public let span: Range<Int>

  /// The name as it is written.
  public let written: String

  /// What it stands for: names, level and codes.
  public let place: Place

  /// The zone the place lies in; not the one the respondent declared.
  public let zone: Zone?

  /// 0…1: how sure the reading is.
  public let confidence: Double

  public let nature: MentionNature

  public let ground: MentionGround

  /// The name that was meant, where the text has another spelling of it.
  public let misprintOf: String?

  /// Why the text is read so, in a few words.
  public var reason: BilingualText {
    guard let meant = misprintOf else { return ground.text }
    return BilingualText(
      fr: "coquille pour « \(meant) », \(ground.text.french)",
      en: "misprint of “\(meant)”, \(ground.text.english)")
  }
}
