// What comes again: « chaque année », « deux fois par an », « mensuel ».
extension TimeReading {
  mutating func repetition(at index: Int) -> Int? {
    let role = tokens[index].roles
    if role.contains(.each) { return each(at: index) }
    if role.contains(.all) { return every(at: index) }
    if role.contains(.cardinal) { return times(at: index) }
    if !role.isDisjoint(with: [.recurrence, .lasting]) { return adjective(at: index) }
    return nil
  }

  /// « chaque année », « chaque printemps », « chaque lundi ».
  private mutating func each(at index: Int) -> Int? {
    guard let period = turn(at: index + 1, count: 1) else { return nil }
    return addRepetition(index..<index + 2, period)
  }

  /// « tous les ans », « tous les deux ans », « tous les lundis ».
  private mutating func every(at index: Int) -> Int? {
    guard has(index + 1, .article) else { return nil }
    let (count, next) = cardinal(at: index + 2) ?? (1, index + 2)
    guard let period = turn(at: next, count: count) else { return nil }
    return addRepetition(index..<next + 1, period)
  }

  /// « deux fois par an », « une réunion par trimestre ».
  mutating func times(at index: Int) -> Int? {
    guard let (count, next) = cardinal(at: index) else { return nil }
    let limit = has(next, .times) ? 3 : 2
    for place in next..<max(next, min(tokens.count, next + limit)) {
      guard isWord(place) else { return nil }
      let isPer = has(place, .per) || has(place, .article) && has(next, .times) || has(place, .each)
      if isPer, place > next, !has(place - 1, .measure), let unit = unit(place + 1) {
        return addRepetition(index..<place + 2, share(of: unit, count))
      }
    }
    return nil
  }

  /// The time from one to the next when so many come in a unit; the unit itself where it does not
  /// divide.
  private func share(of unit: TimeUnit, _ count: Int) -> CalendarPeriod {
    let months =
      switch unit {
      case .year: 12
      case .semester: 6
      case .quarter: 3
      default: 0
      }
    return count > 1 && months > 0 && months % count == 0
      ? CalendarPeriod(months: months / count) : unit.period(1)
  }

  /// The period of a unit, season, month or day of the week.
  private func turn(at index: Int, count: Int) -> CalendarPeriod? {
    if let unit = unit(index) { return unit.period(count) }
    if hasAny(index, [.season, .month]) { return CalendarPeriod(years: count) }
    return has(index, .weekday) ? CalendarPeriod(weeks: count) : nil
  }

  private mutating func adjective(at index: Int) -> Int? {
    let isRange = series(at: index + 1).map { $0.joins.first == .range } ?? false
    if has(index, .lasting), !has(index, .recurrence) || isRange {
      // « triennal 2016-2018 »: the dates say it.
      if isRange { return nil }
      append(
        index..<index + 1, .duration, nil, .quantity,
        period: CalendarPeriod(years: value(index, .lasting)))
      return index + 1
    }
    // « rapport annuel » names a document.
    if has(index - 1, .document) || !has(index, .recurrence) { return nil }
    let number = value(index, .recurrence)
    let period =
      switch number {
      case -7: CalendarPeriod(weeks: 1)
      case ..<0: CalendarPeriod(days: -number)
      default:
        number % 12 == 0 ? CalendarPeriod(years: number / 12) : CalendarPeriod(months: number)
      }
    return addRepetition(index..<index + 1, period)
  }

  private mutating func addRepetition(_ range: Range<Int>, _ period: CalendarPeriod) -> Int {
    append(range, .recurring, nil, .recurrence, period: period)
    return range.upperBound
  }
}
