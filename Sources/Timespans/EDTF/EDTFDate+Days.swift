extension EDTFDate {
  /// The first day it may mean; `nil` only while it is found not to exist.
  public var earliest: CalendarDate? { day(last: false) }

  /// The last day it may mean.
  public var latest: CalendarDate? { day(last: true) }

  /// Qualifiers do not widen a date: how near “about 1995” is, nobody says.
  private func day(last: Bool) -> CalendarDate? {
    let years = year.years
    guard month != nil else {
      return last
        ? CalendarDate(known: years.upperBound, 12, 31)
        : CalendarDate(known: years.lowerBound, 1, 1)
    }
    if let division {
      return last
        ? division.days(of: years.upperBound).last : division.days(of: years.lowerBound).first
    }
    // What matters of a year is whether it leaps: one of the first or last eight does, if any can;
    // an `X` in the middle may hide them, so a century of candidates is tried.
    var tried = 0
    var candidate = last ? years.upperBound : years.lowerBound
    while years.contains(candidate), tried < 10_000 {
      if year.matches(candidate), let found = day(in: candidate, last: last) { return found }
      candidate += last ? -1 : 1
      tried += 1
    }
    return nil
  }

  private func day(in year: Int, last: Bool) -> CalendarDate? {
    guard let month else { return nil }
    for step in 0..<12 {
      let number = last ? 12 - step : 1 + step
      guard month.matches(number) else { continue }
      let length = CalendarDate.days(inMonth: number, of: year)
      guard let day else { return CalendarDate(known: year, number, last ? length : 1) }
      for step in 0..<length {
        let candidate = last ? length - step : 1 + step
        if day.matches(candidate) { return CalendarDate(known: year, number, candidate) }
      }
    }
    return nil
  }
}
