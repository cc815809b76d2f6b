/// The unit a date is told in.
public enum EDTFPrecision: String, Hashable, Sendable, CaseIterable {
  case millennium, century, decade, year
  /// Seasons, and ISO 8601-2's other divisions of the year.
  case semester, quadrimester, quarter, season
  case month, day, second
  /// `XXXX`: any year.
  case unknown
}
