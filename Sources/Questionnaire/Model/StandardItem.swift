public import Diagnostics

/// An item under which the forms' items are compared.
public struct StandardItem: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<StandardItem>

  /// A zone of the zone scheme, as the territories file names it.
  public enum Zone: Hashable, Sendable {}

  public let id: ID
  public let label: BilingualText

  /// On a scale of durations.
  public let band: DurationBand?

  /// On a scale of territories, a zone of the survey's scheme: its English or French name as a
  /// slug, such as `sub-saharan-africa`.
  public let zone: Identifier<Zone>?

  let zoneWritten: WrittenPlace

  public init(
    id: ID, label: BilingualText, band: DurationBand? = nil, zone: Identifier<Zone>? = nil
  ) {
    self.init(id: id, label: label, band: band, zone: zone, zonePlace: nil)
  }

  init(
    id: ID, label: BilingualText, band: DurationBand?, zone: Identifier<Zone>?,
    zonePlace: SourcePlace?
  ) {
    self.id = id
    self.label = label
    self.band = band
    self.zone = zone
    zoneWritten = WrittenPlace(place: zonePlace)
  }
}
