extension Place {
  /// Whether this is a country, or an area of several, that another place lies in: Maroc for Oujda,
  /// Maghreb for Maroc and for Oujda.
  public func holds(_ other: Place) -> Bool {
    guard self != other, let country = other.country else { return false }
    switch level {
    case .country: return country == self
    case .macro: return members.contains(country)
    default: return false
    }
  }
}
