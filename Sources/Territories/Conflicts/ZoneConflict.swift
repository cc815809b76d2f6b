public import Diagnostics

/// A territory that stands in the row of a zone it does not lie in.
///
/// Nothing is moved: figures are given as declared and as derived, and a conflict says why they
/// differ.
public struct ZoneConflict: Hashable, Sendable {
  public let place: Place

  /// The zone of the row.
  public let declared: Zone

  /// The zone the place lies in.
  public let derived: Zone

  public let cause: ZoneConflictCause

  /// The conflict of a mention with its row; `nil` if there is none, or if the place lies in no
  /// zone of the scheme.
  public init?(_ mention: TerritoryMention, declared: Zone, rows: ZoneRows) {
    self.init(mention.place, in: mention.zone, declared: declared, rows: rows)
  }

  /// - Parameter zone: The zone the place lies in; `nil` if the scheme has none for it.
  public init?(_ place: Place, in zone: Zone?, declared: Zone, rows: ZoneRows) {
    guard let derived = zone, derived != declared else { return nil }
    self.place = place
    self.declared = declared
    self.derived = derived
    cause = Self.cause(place, declared, derived, rows)
  }

  private static func cause(
    _ place: Place, _ declared: Zone, _ derived: Zone, _ rows: ZoneRows
  ) -> ZoneConflictCause {
    // The respondent's own country tells of the respondent, wherever it stands.
    if place.sovereign?.iso2 == "FR" { return .respondent }
    guard let distance = rows.distance(declared, derived) else { return .form }
    if let country = place.iso2, ZoneConventions.allow(country, in: declared) { return .convention }
    // One row off, or two where the right row was left empty.
    if distance == 1 || distance == 2 && rows.empty.contains(derived) { return .shiftedRow }
    return .respondent
  }

  /// What differs and why, in a sentence.
  public var text: BilingualText {
    BilingualText(
      fr: "\(place.frenchName) : déclaré en « \(declared.name.french) », situé en "
        + "« \(derived.name.french) » (\(cause.text.french))",
      en: "\(place.englishName): declared under “\(declared.name.english)”, lies in "
        + "“\(derived.name.english)” (\(cause.text.english))")
  }
}
