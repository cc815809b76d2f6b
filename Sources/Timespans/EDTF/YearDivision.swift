/// A part of the year that is not a month, by its number in ISO 8601-2:2019, 4.8.
public enum YearDivision: Int, Hashable, Sendable, CaseIterable {
  case spring = 21
  case summer, autumn, winter
  case northernSpring, northernSummer, northernAutumn, northernWinter
  case southernSpring, southernSummer, southernAutumn, southernWinter
  case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
  case firstQuadrimester, secondQuadrimester, thirdQuadrimester
  case firstSemester, secondSemester

  public var precision: EDTFPrecision {
    switch rawValue {
    case 33...36: .quarter
    case 37...39: .quadrimester
    case 40...41: .semester
    default: .season
    }
  }

  /// Its first and last day.
  ///
  /// Seasons are those of the northern hemisphere unless they are told to be southern, from the
  /// equinoxes and solstices of most years of our time; winter is the one that begins in the year.
  func days(of year: Int) -> (first: CalendarDate, last: CalendarDate) {
    let (first, months) =
      switch self {
      case .spring, .northernSpring, .southernAutumn: (320, 3)
      case .summer, .northernSummer, .southernWinter: (621, 3)
      case .autumn, .northernAutumn, .southernSpring: (922, 3)
      case .winter, .northernWinter, .southernSummer: (1221, 3)
      case .firstQuarter: (101, 3)
      case .secondQuarter: (401, 3)
      case .thirdQuarter: (701, 3)
      case .fourthQuarter: (1001, 3)
      case .firstQuadrimester: (101, 4)
      case .secondQuadrimester: (501, 4)
      case .thirdQuadrimester: (901, 4)
      case .firstSemester: (101, 6)
      case .secondSemester: (701, 6)
      }
    let start = CalendarDate(known: year, first / 100, first % 100)
    if precision != .season {
      return (start, start.adding(CalendarPeriod(months: months))?.previous ?? start)
    }
    let end =
      switch first {
      case 320: CalendarDate(known: year, 6, 20)
      case 621: CalendarDate(known: year, 9, 21)
      case 922: CalendarDate(known: year, 12, 20)
      default: CalendarDate(year: year + 1, month: 3, day: 19) ?? start
      }
    return (start, end)
  }
}
