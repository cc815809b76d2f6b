public import Diagnostics

/// A length of time in the units it was told in, as ISO 8601 writes it: `P3Y`, `P18M`, `P2W`.
///
/// Source: ISO 8601-1:2019, 5.5.2 (duration in units, whole, without time of day).
public struct CalendarPeriod: Hashable, Sendable {
  public let years: Int
  public let months: Int
  public let weeks: Int
  public let days: Int

  /// Each number is brought within ±10¹² units, so that sums cannot overflow.
  public init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    self.years = Self.bounded(years)
    self.months = Self.bounded(months)
    self.weeks = Self.bounded(weeks)
    self.days = Self.bounded(days)
  }

  private static func bounded(_ number: Int) -> Int {
    min(max(number, -1_000_000_000_000), 1_000_000_000_000)
  }

  public var totalMonths: Int { years * 12 + months }
  public var totalDays: Int { weeks * 7 + days }

  public static prefix func - (period: Self) -> Self {
    Self(
      years: -period.years, months: -period.months, weeks: -period.weeks, days: -period.days)
  }
}

extension CalendarPeriod: Comparable {
  /// Compares by length, a month counted as its average in the Gregorian calendar.
  public static func < (left: Self, right: Self) -> Bool {
    left.averageHours < right.averageHours
  }

  /// A year has 365.2425 days: 8765.82 hours, 730.485 a month; here in thousandths.
  private var averageHours: Int { totalMonths * 730_485 + totalDays * 24_000 }
}

extension CalendarPeriod: LosslessStringConvertible {
  /// Reads `P`, then units in the order Y, M, W, D, each with at most six digits.
  public init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    var numbers = [0, 0, 0, 0]
    var first = 0
    while !rest.isEmpty {
      let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard (1...6).contains(digits.count), let unit = rest.dropFirst(digits.count).first,
        let position = Array("YMWD".utf8)[first...].firstIndex(of: unit)
      else { return nil }
      numbers[position] = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      first = position + 1
      rest = rest.dropFirst(digits.count + 1)
    }
    self.init(years: numbers[0], months: numbers[1], weeks: numbers[2], days: numbers[3])
  }

  public var description: String {
    var text = "P"
    if years != 0 { text += "\(years)Y" }
    if months != 0 { text += "\(months)M" }
    if weeks != 0 { text += "\(weeks)W" }
    if days != 0 { text += "\(days)D" }
    return text == "P" ? "P0D" : text
  }
}

extension CalendarPeriod {
  /// In words: « 1 an et 6 mois », “1 year and 6 months”.
  public var name: BilingualText {
    let parts = [
      (years, "an", "ans", "year"), (months, "mois", "mois", "month"),
      (weeks, "semaine", "semaines", "week"), (days, "jour", "jours", "day"),
    ].filter { $0.0 != 0 }
    if parts.isEmpty { return BilingualText(fr: "0 jour", en: "0 days") }
    return BilingualText(
      fr: parts.map { "\($0.0) \($0.0 < 2 ? $0.1 : $0.2)" }.joined(separator: " et "),
      en: parts.map { "\($0.0) \($0.3)\($0.0 == 1 ? "" : "s")" }.joined(separator: " and "))
  }
}
