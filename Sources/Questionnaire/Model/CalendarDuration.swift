public import Diagnostics

/// A length of time in calendar units, as ISO 8601 writes it: `P2Y`, `P1Y6M`, `P3W`.
///
/// Months and days are kept apart, since a month has no fixed number of days; years are twelve
/// months, weeks seven days. For comparing, a month counts as its average in the Gregorian calendar.
///
/// Source: ISO 8601-1:2019, 5.5.2 (duration in units, whole, without time of day).
public struct CalendarDuration: Hashable, Sendable {
  public let months: Int
  public let days: Int

  public init(years: Int = 0, months: Int = 0, days: Int = 0) {
    self.months = years * 12 + months
    self.days = days
  }

  public static let zero = CalendarDuration()

  /// The length in seconds: 365.2425 days a year, hence 2 629 746 seconds a month.
  public var averageSeconds: Int { months * 2_629_746 + days * 86_400 }

  /// The length in years of average length.
  public var averageYears: Double { Double(averageSeconds) / (12 * 2_629_746) }
}

extension CalendarDuration: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.averageSeconds, left.months) < (right.averageSeconds, right.months)
  }
}

extension CalendarDuration: LosslessStringConvertible {
  /// Reads `P`, then units in the order Y, M, W, D, each with at most six digits.
  ///
  /// Signs, fractions and times of day (`PT…`) are refused: bands of years have no use for them.
  public init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var months = 0
    var days = 0
    var units = Array("YMWD".utf8)[...]
    while !rest.isEmpty {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (1...6).contains(digits.count), let unit = rest.dropFirst(digits.count).first,
        let position = units.firstIndex(of: unit)
      else { return nil }
      let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      switch unit {
      case UInt8(ascii: "Y"): months += 12 * number
      case UInt8(ascii: "M"): months += number
      case UInt8(ascii: "W"): days += 7 * number
      default: days += number
      }
      units = units[(position + 1)...]
      rest = rest.dropFirst(digits.count + 1)
    }
    self.init(months: months, days: days)
  }

  public var description: String {
    if self == .zero { return "P0D" }
    let parts = [(months / 12, "Y"), (months % 12, "M"), (days, "D")]
    return "P" + parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
  }
}

extension CalendarDuration {
  /// In words: « 1 an et 6 mois », “1 year and 6 months”.
  public var name: BilingualText {
    let years = months / 12
    let parts = [
      (years, years == 1 ? "an" : "ans", years == 1 ? "year" : "years"),
      (months % 12, "mois", months % 12 == 1 ? "month" : "months"),
      (days, days == 1 ? "jour" : "jours", days == 1 ? "day" : "days"),
    ].filter { $0.0 > 0 }
    if parts.isEmpty { return BilingualText(fr: "0 jour", en: "0 days") }
    return BilingualText(
      fr: parts.map { "\($0.0) \($0.1)" }.joined(separator: " et "),
      en: parts.map { "\($0.0) \($0.2)" }.joined(separator: " and "))
  }
}
