/// A day of the proleptic Gregorian calendar, with the astronomers' year 0 (1 BC).
public struct CalendarDate: Hashable, Sendable {
  public let year: Int

  /// 1 for January.
  public let month: Int

  public let day: Int

  /// Years beyond this are refused, so that counting days cannot overflow.
  public static let years = -999_999_999_999...999_999_999_999

  /// - Returns: `nil` where the calendar has no such day: 29 February 2013.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(known: year, month, day)
  }

  /// A day that is known to exist.
  init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// - Parameter month: From 1 to 12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// Reads a day as ISO 8601 has it: `2012-11-30`.
  public init?(_ text: String) {
    guard case .date(let date) = EDTF(text), date.precision == .day, date.isExact,
      let day = date.earliest
    else { return nil }
    self = day
  }

  public var description: String {
    EDTFDate(self).description
  }
}
