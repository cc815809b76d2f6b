// Dates with a word that says what began.
extension TimeReading {
  /// « depuis 1998 », « dès 1994 », « à partir de 2005 », « depuis sa création en 2007 ».
  mutating func since(at index: Int) -> Int? {
    guard let start = sinceEnd(index) else { return nil }
    let isSince = isWord(index, "depuis")
    if isSince, let end = sinceQuantity(from: index, start) { return end }
    if let series = series(at: start) ?? loneShortYear(at: start)
      ?? (isSince ? monthBefore(start) : nil)
    {
      if series.isBare, isCounted(series.dates[0].tokens.upperBound - 1) { return nil }
      if isName(series) { return series.tokens.upperBound }
      return add(since: series, from: index)
    }
    // « depuis Noël 2004 »
    if isWord(start), roles(start).isEmpty, isCapital(start), year(at: start + 1) != nil,
      let series = series(at: start + 1), !isName(series)
    {
      return add(since: series, from: index)
    }
    guard !has(index, .after), let series = afterNoun(start) else { return nil }
    return add(since: series, from: index)
  }

  /// Where the words that mean “since” end.
  private func sinceEnd(_ index: Int) -> Int? {
    if has(index, .since) {
      // « dès » folds to the same letters as « des »; without its accent a year must follow.
      guard
        !isWord(index, "des") || tokens[index].span.count > 3
          || hasNoSmallLetter(index) && isNumber(index + 1, digits: 4...4)
      else { return nil }
      return index + 1
    }
    if has(index, .to), has(index + 1, .from), has(index + 2, .of) { return index + 3 }
    if has(index, .from), has(index + 1, .of) { return index + 2 }
    let next = skip(.to, from: index + 1)
    if has(index, .after), year(at: next) != nil, !isSoftlyCounted(next) { return next }
    return nil
  }

  /// The first date is the start; the others stand for themselves, unless they are its end.
  private mutating func add(since series: DateSeries, from index: Int) -> Int? {
    let first = series.dates[0]
    guard let from = first.edtf else { return nil }
    var end = first.tokens.upperBound
    var to = EDTFInterval.End.open
    if series.joins.first == .range, isRunningYear(series) {
      end = series.dates[1].tokens.upperBound
    } else if series.joins.first == .range, let last = series.dates[1].edtf {
      to = .date(last)
      end = series.dates[1].tokens.upperBound
    } else if let (last, past) = untilAfter(end), let date = last.edtf {
      to = .date(date)
      end = past
    } else if series.dates.count == 1, let now = series.nowEnd {
      end = now
    }
    guard let interval = EDTFInterval(from: .date(from), to: to) else { return nil }
    if isSign(first.tokens.lowerBound - 1, "("), isSign(end, ")") { end += 1 }
    if to == .open, let stop = stop(around: index..<end) {
      append(
        stop..<end, .until, EDTFInterval(from: .open, to: .date(from)).map { .interval($0) },
        .stopped, first.derivation)
      return end
    }
    append(
      index..<end, to == .open ? .since : .interval, .interval(interval),
      to == .open ? .since : .range, first.derivation)
    if to == .open, series.dates.count > 1, end == first.tokens.upperBound {
      var rest = series
      rest.dates.removeFirst()
      rest.joins.removeFirst()
      add(rest, from: rest.dates[0].tokens.lowerBound)
      end = max(end, rest.tokens.upperBound)
    }
    return end
  }

  /// « depuis 2010-2011 » begins in 2010, « depuis les années 80-90 » in the eighties.
  private func isRunningYear(_ series: DateSeries) -> Bool {
    guard let first = series.dates[0].year, let second = series.dates[1].year else { return false }
    let isDecade = series.dates[0].openDigits == 1
    return series.dates[0].month == 0 && second == first + (isDecade ? 10 : 1)
      && !hasAny(series.dates[0].tokens.upperBound, [.to, .upTo])
  }

  /// « …, jusqu'en 2010 » right after a start.
  private func untilAfter(_ index: Int) -> (PartialDate, end: Int)? {
    let next = has(index, .and) ? index + 1 : index
    guard has(next, .upTo), let date = date(at: skip([.inside, .to], from: next + 1)),
      date.year != nil
    else { return nil }
    return (date, date.tokens.upperBound)
  }

  /// « depuis septembre »: the last one before the reference.
  private func monthBefore(_ index: Int) -> DateSeries? {
    guard let reference, var date = date(at: index), date.year == nil, date.month > 0 else {
      return nil
    }
    date.year = year(of: date.month, day: date.day, isNext: false)
    date.derivation = TimespanDerivation(base: .reference(reference), period: CalendarPeriod())
    return date.edtf == nil ? nil : DateSeries(dates: [date])
  }

  /// « depuis la création de l'association, en 2007 »: a date within the noun's own words.
  private func afterNoun(_ index: Int) -> DateSeries? {
    guard hasAny(index, [.article, .possessive, .demonstrative]) else { return nil }
    var next = index + 1
    while next < tokens.count, next - index <= 10 {
      let token = tokens[next]
      guard token.gap != .line else { return nil }
      if token.kind == .sign, !isSign(next, "-"), !isSign(next, "\"") {
        // « …, en 2007 », « … (2007) »
        let isAside = isSign(next, ",") && has(next + 1, .inside) || isSign(next, "(")
        let start = isSign(next, "(") ? next + 1 : next + 2
        guard isAside, let series = series(at: start), !isName(series) else { return nil }
        return isSign(next, ",") || isSign(series.tokens.upperBound, ")") ? series : nil
      }
      if token.kind == .word {
        if !token.roles.isDisjoint(with: [.since, .upTo, .each]), !token.roles.contains(.of) {
          return nil
        }
        if !token.roles.isDisjoint(with: [.of, .inside, .article]),
          !token.roles.contains(.cardinal),
          next + 1 < tokens.count, tokens[next + 1].gap != .line
        {
          if let series = series(at: next + 1), !isName(series) { return series }
        }
      } else if token.kind == .number, let series = series(at: next) {
        let place = series.dates[0].tokens.upperBound - 1
        return isName(series) || series.isBare && isSoftlyCounted(place) ? nil : series
      }
      next += 1
    }
    return nil
  }
}
