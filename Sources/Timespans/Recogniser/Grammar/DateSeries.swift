/// Dates that stand side by side and share their parts: « du 3 au 7 mars 2009 », « 1996, 1999 et
/// 2001 ».
struct DateSeries {
  enum Join {
    /// « à », a dash, a stroke.
    case range
    /// « et », a comma.
    case list
  }

  var dates: [PartialDate]

  /// What stands between each date and the next.
  var joins: [Join] = []

  /// « de 1998 à aujourd'hui »: where the words for now end.
  var nowEnd: Int?

  /// The tokens of the whole.
  var tokens: Range<Int> {
    dates[0].tokens.lowerBound..<(nowEnd ?? dates[dates.count - 1].tokens.upperBound)
  }

  /// Whether it is one number, which may also count something.
  var isBare: Bool { dates.count == 1 && dates[0].isBare && nowEnd == nil }

  /// Gives each date the parts of the one after it that it lacks, and leaves off what lacks a year.
  ///
  /// - Returns: `false` where no date is left.
  mutating func share() -> Bool {
    while let last = dates.last, last.year == nil {
      dates.removeLast()
      if !joins.isEmpty { joins.removeLast() }
    }
    guard !dates.isEmpty else { return false }
    for index in dates.indices.dropLast().reversed() {
      let next = dates[index + 1]
      if dates[index].month == 0, dates[index].day > 0 { dates[index].month = next.month }
      guard dates[index].year == nil, let year = next.year else { continue }
      guard dates[index].month > 0, next.openDigits == 0 else { return false }
      // « de décembre à février 2012 » begins the year before.
      let goesBack = joins[index] == .range && next.month > 0 && dates[index].month > next.month
      dates[index].year = goesBack ? year - 1 : year
      if dates[index].derivation == nil { dates[index].derivation = next.derivation }
    }
    return dates.allSatisfy { $0.edtf != nil }
  }
}
