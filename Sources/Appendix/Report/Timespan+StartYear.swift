import Timespans

extension Timespan {
  /// The year in which it begins; `nil` where that is not known to the year, as of a decade.
  var startYear: Int? {
    guard let start = edtf?.start, let first = start.earliest?.year, first == start.latest?.year
    else { return nil }
    return first
  }
}
