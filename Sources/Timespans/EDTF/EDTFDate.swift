/// One date of EDTF, levels 0 to 2: a year, with a month or division of the year, with a day.
///
/// Source: Library of Congress, *Extended Date/Time Format (EDTF) Specification*, 2019; ISO
/// 8601-2:2019, chapter 8 (divisions of the year: 4.8).
public struct EDTFDate: Hashable, Sendable {
  public private(set) var year: EDTFYear

  /// 1…12 for months, 21…41 for divisions of the year (``YearDivision``).
  public private(set) var month: EDTFPart?

  public private(set) var day: EDTFPart?

  /// - Returns: `nil` where the calendar has no such date.
  public init?(year: EDTFYear, month: EDTFPart? = nil, day: EDTFPart? = nil) {
    self.year = year
    self.month = month
    self.day = day
    guard exists else { return nil }
  }

  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let year = EDTFYear(year, form: abs(year) > 9999 ? .long : .digits) else { return nil }
    self.init(year: year, month: month.map { EDTFPart($0) }, day: day.map { EDTFPart($0) })
  }

  public init?(year: Int, division: YearDivision) {
    self.init(year: year, month: division.rawValue)
  }

  public init(_ day: CalendarDate) {
    let year = day.year
    // A calendar day's year is within the bounds of `EDTFYear`.
    self.year = EDTFYear(year, form: abs(year) > 9999 ? .long : .digits)!
    month = EDTFPart(day.month)
    self.day = EDTFPart(day.day)
  }

  /// The ten years from one that ends in 0: `199X`.
  ///
  /// - Parameter first: 1990; from 0 to 9990.
  public init?(decade first: Int) {
    guard (0...9990).contains(first), first % 10 == 0, let year = EDTFYear(first, unspecified: 1)
    else { return nil }
    self.init(year: year)
  }

  /// The hundred years that the digits give: `18XX` for the 19th century.
  ///
  /// - Parameter number: 19 for the 19th; from 1 to 100.
  public init?(century number: Int) {
    guard (1...100).contains(number), let year = EDTFYear((number - 1) * 100, unspecified: 3)
    else { return nil }
    self.init(year: year)
  }

  private var exists: Bool {
    guard month != nil else { return day == nil }
    if division != nil { return day == nil }
    return earliest != nil
  }
}

extension EDTFDate {
  /// The date with all its parts qualified.
  public func qualified(_ qualifier: EDTFQualifier?) -> Self {
    var date = self
    date.year.qualifier = qualifier
    date.month?.qualifier = qualifier
    date.day?.qualifier = qualifier
    return date
  }

  /// What the whole date is qualified by, each part counted.
  public var qualifier: EDTFQualifier? {
    EDTFQualifier.union(
      year.qualifier, EDTFQualifier.union(month?.qualifier, day?.qualifier))
  }

  /// Whether no digit is `X` and nothing is qualified.
  public var isExact: Bool {
    qualifier == nil && year.unspecified == 0 && year.significantDigits == nil
      && (month?.unspecified ?? 0) == 0 && (day?.unspecified ?? 0) == 0
  }

  public var division: YearDivision? {
    guard let month, month.unspecified == 0 else { return nil }
    return YearDivision(rawValue: month.value)
  }

  /// The unit of the smallest part that has a digit.
  public var precision: EDTFPrecision {
    if let day, day.unspecified != 3 { return .day }
    if let division { return division.precision }
    if let month, month.unspecified != 3 { return .month }
    switch year.unspecified {
    case 0: return .year
    case 1: return .decade
    case 3: return .century
    case 7: return .millennium
    case 15: return .unknown
    default: return .year
    }
  }
}
