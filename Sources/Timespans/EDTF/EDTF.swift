/// A date, interval or set of dates in the Extended Date/Time Format, levels 0, 1 and 2.
///
/// ```swift
/// EDTF("1998/..")!.latest     // nil: it has no end
/// EDTF("2012-36")!.earliest   // 2012-10-01
/// EDTF("2013-02-29")          // nil: there is no such day
/// ```
/// Source: Library of Congress, *Extended Date/Time Format (EDTF) Specification*, 2019.
public enum EDTF: Hashable, Sendable {
  case date(EDTFDate)
  case time(EDTFTime)
  case interval(EDTFInterval)
  case set(EDTFSet)
}

extension EDTF: LosslessStringConvertible {
  /// - Complexity: O(text).
  public init?(_ text: String) {
    var reader = EDTFReader(bytes: Array(text.utf8))
    guard let value = reader.value() else { return nil }
    self = value
  }

  public var description: String {
    switch self {
    case .date(let date): date.description
    case .time(let time): time.description
    case .interval(let interval): interval.description
    case .set(let set): set.description
    }
  }
}

extension EDTF {
  /// The date itself, or the one an interval starts with.
  public var start: EDTFDate? {
    switch self {
    case .date(let date): date
    case .time(let time): EDTFDate(time.day)
    case .interval(let interval): interval.start.date
    case .set: nil
    }
  }

  /// The first day it may mean; `nil` where it has no start.
  public var earliest: CalendarDate? {
    switch self {
    case .date(let date): date.earliest
    case .time(let time): time.day
    case .interval(let interval): interval.start.date?.earliest
    case .set(let set): set.bound { $0.earliest }
    }
  }

  /// The last day it may mean; `nil` where it has no end.
  public var latest: CalendarDate? {
    switch self {
    case .date(let date): date.latest
    case .time(let time): time.day
    case .interval(let interval): interval.end.date?.latest
    case .set(let set): set.bound(last: true) { $0.latest }
    }
  }

  public var precision: EDTFPrecision {
    switch self {
    case .date(let date): date.precision
    case .time: .second
    case .interval(let interval):
      (interval.start.date ?? interval.end.date)?.precision ?? .unknown
    case .set(let set): set.precision
    }
  }
}

extension EDTFSet {
  /// The outermost day; `nil` where a member has no bound on that side.
  fileprivate func bound(last: Bool = false, _ day: (EDTFDate) -> CalendarDate?) -> CalendarDate? {
    var found: CalendarDate?
    for member in members {
      let date =
        switch member {
        case .date(let date): date as EDTFDate?
        case .range(let first, let end): last ? end : first
        }
      guard let candidate = date.flatMap(day) else { return nil }
      found = found.map { last ? max($0, candidate) : min($0, candidate) } ?? candidate
    }
    return found
  }

  fileprivate var precision: EDTFPrecision {
    switch members[0] {
    case .date(let date): date.precision
    case .range(let first, let last): (first ?? last)?.precision ?? .unknown
    }
  }
}
