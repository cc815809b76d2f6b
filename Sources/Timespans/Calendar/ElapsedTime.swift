/// How long something has lasted on a day, when its start is known to a year or a month only.
///
/// Since 1998, on 30 November 2012: 13 years 11 months at least, 14 years 10 months 29 days
/// at most.
public struct ElapsedTime: Hashable, Sendable {
  public let shortest: CalendarPeriod
  public let longest: CalendarPeriod

  public init(shortest: CalendarPeriod, longest: CalendarPeriod) {
    self.shortest = shortest
    self.longest = longest
  }

  /// From a day between the two first arguments to the reference.
  ///
  /// - Returns: `nil` where the start lies wholly after the reference.
  public init?(
    from earliest: CalendarDate, through latest: CalendarDate, to reference: CalendarDate
  ) {
    guard earliest <= reference else { return nil }
    shortest = min(latest, reference).period(to: reference)
    longest = earliest.period(to: reference)
  }
}

extension EDTF {
  /// How long what starts here has lasted on a day.
  ///
  /// - Returns: `nil` where no start is known, or it lies after the reference.
  public func elapsed(to reference: CalendarDate) -> ElapsedTime? {
    guard let start, let earliest = start.earliest, let latest = start.latest else { return nil }
    return ElapsedTime(from: earliest, through: latest, to: reference)
  }
}
