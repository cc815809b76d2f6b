extension CalendarDate {
  /// Days since 1 January 1970.
  ///
  /// Source: H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”, `days_from_civil`.
  public var dayNumber: Int {
    // Years that begin in March have the leap day at their end.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// - Returns: `nil` beyond ``years``.
  public init?(dayNumber: Int) {
    guard abs(dayNumber / 366) < Self.years.upperBound else { return nil }
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let position = (5 * dayOfYear + 2) / 153
    let month = position < 10 ? position + 3 : position - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * position + 2) / 5 + 1)
  }

  /// The day a period later; a day that the month lacks becomes its last: 31 January and a month
  /// is 28 February.
  ///
  /// - Returns: `nil` beyond ``years``.
  public func adding(_ period: CalendarPeriod) -> CalendarDate? {
    let (months, monthsOverflow) = (year * 12 + month - 1)
      .addingReportingOverflow(period.totalMonths)
    guard !monthsOverflow else { return nil }
    let newYear = (months >= 0 ? months : months - 11) / 12
    let newMonth = months - newYear * 12 + 1
    guard
      let moved = CalendarDate(
        year: newYear, month: newMonth,
        day: min(day, Self.days(inMonth: newMonth, of: newYear)))
    else { return nil }
    guard period.totalDays != 0 else { return moved }
    let (number, overflow) = moved.dayNumber.addingReportingOverflow(period.totalDays)
    return overflow ? nil : CalendarDate(dayNumber: number)
  }

  /// The whole years, months and days from this day to a later one; zero where it is not later.
  public func period(to later: CalendarDate) -> CalendarPeriod {
    guard self < later else { return CalendarPeriod() }
    var months = (later.year - year) * 12 + later.month - month
    if later.day < day, adding(CalendarPeriod(months: months)).map({ $0 > later }) ?? true {
      months -= 1
    }
    let start = adding(CalendarPeriod(months: months)) ?? self
    return CalendarPeriod(
      years: months / 12, months: months % 12, days: later.dayNumber - start.dayNumber)
  }

  /// The next day; itself at the very end of the calendar.
  var next: CalendarDate { CalendarDate(dayNumber: dayNumber + 1) ?? self }

  /// The day before; itself at the very start of the calendar.
  var previous: CalendarDate { CalendarDate(dayNumber: dayNumber - 1) ?? self }
}
