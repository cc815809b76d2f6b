extension TimeReading {
  /// The year of a month, day or season that is the last or the next one, or of this year.
  func besideReference(_ month: Int, day: Int, from index: Int) -> (
    year: Int, TimespanDerivation, end: Int
  )? {
    guard let reference else { return nil }
    let base = TimespanDerivation(base: .reference(reference), period: CalendarPeriod())
    if hasAny(index, [.last, .next]) {
      let isNext = has(index, .next)
      return (year(of: month, day: day, isNext: isNext), base, index + 1)
    }
    if has(index, .of), has(index + 1, .demonstrative), unit(index + 2) == .year {
      return (reference.year, base, index + 3)
    }
    return nil
  }

  /// The year in which a month or day comes next after the reference, or came last before it.
  func year(of month: Int, day: Int, isNext: Bool) -> Int {
    guard let reference else { return 0 }
    let start: (Int, Int)
    if month <= 12 {
      start = (month, day)
    } else {
      let first = YearDivision(rawValue: month)?.days(of: reference.year).first
      start = (first?.month ?? 1, 0)
    }
    let here = (reference.month, start.1 == 0 ? 0 : reference.day)
    if isNext { return start > here ? reference.year : reference.year + 1 }
    return start < here ? reference.year : reference.year - 1
  }

  /// « l'an dernier », « le mois prochain »: at the unit.
  func relative(at index: Int) -> PartialDate? {
    guard let reference, let unit = unit(index), hasAny(index + 1, [.last, .next]) else {
      return nil
    }
    let step = has(index + 1, .next) ? 1 : -1
    guard unit == .year || unit == .month, let day = reference.adding(unit.period(step)) else {
      return nil
    }
    var date = PartialDate(index..<index + 2)
    date.year = day.year
    if unit == .month { date.month = day.month }
    date.derivation = TimespanDerivation(base: .reference(reference), period: unit.period(step))
    return date
  }

  /// « cette année »; not « cette année-là ».
  func thisYear(at index: Int) -> PartialDate? {
    if let year = year(at: index + 2) {
      var date = PartialDate(index..<index + 3)
      date.year = year
      return date
    }
    guard let reference, isWord(index, "cette"), !isSign(index + 2, "-") else { return nil }
    var date = PartialDate(index..<index + 2)
    date.year = reference.year
    date.derivation = TimespanDerivation(
      base: .reference(reference), period: CalendarPeriod())
    return date
  }

  /// The date a length of time before (or after) the reference, as precise as the length is told.
  func counted(
    _ quantity: TimeQuantity, after isAfter: Bool = false, from year: Int? = nil
  ) -> (date: EDTFDate, derivation: TimespanDerivation)? {
    let period = isAfter ? quantity.period : -quantity.period
    let day: CalendarDate?
    let base: TimespanDerivation.Base
    if let year {
      day = CalendarDate(year: year, month: 1, day: 1)?.adding(period)
      base = .year(year)
    } else {
      guard let reference else { return nil }
      day = reference.adding(period)
      base = .reference(reference)
    }
    guard let day else { return nil }
    let date: EDTFDate?
    switch quantity.unit {
    case .year where !quantity.hasHalf, .decade, .century: date = EDTFDate(year: day.year)
    case .year, .month, .quarter, .semester: date = EDTFDate(year: day.year, month: day.month)
    case .week, .day: date = EDTFDate(day)
    }
    guard let date else { return nil }
    return (
      quantity.isApproximate ? date.qualified(.approximate) : date,
      TimespanDerivation(base: base, period: period)
    )
  }
}
