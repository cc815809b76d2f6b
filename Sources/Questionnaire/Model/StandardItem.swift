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

  /// On a scale of territories.
  public let zone: Identifier<Zone>?

  public init(
    id: ID, label: BilingualText, band: DurationBand? = nil, zone: Identifier<Zone>? = nil
  ) {
    self.id = id
    self.label = label
    self.band = band
    self.zone = zone
  }
}
