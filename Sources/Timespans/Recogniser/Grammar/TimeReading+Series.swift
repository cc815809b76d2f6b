extension TimeReading {
  /// The dates from a token on that belong together.
  func series(at index: Int) -> DateSeries? {
    var barren = 0
    return series(at: index, barren: &barren)
  }

  /// The same; where no year is found, tells the last token of the list that was tried, before
  /// which no other list need be tried.
  func series(at index: Int, barren: inout Int) -> DateSeries? {
    if let short = shortYears(at: index) { return short }
    guard let first = date(at: index) ?? dayOnly(at: index) else { return nil }
    var series = DateSeries(dates: [first])
    var incomplete = first.year == nil ? 1 : 0
    // So many dates without a year are no list that one year ends.
    while series.dates.count < 500, incomplete < 10 {
      let last = series.dates[series.dates.count - 1]
      guard let (join, start) = joiner(at: last.tokens.upperBound) else { break }
      if join == .range, let end = now(at: start) {
        series.nowEnd = end
        break
      }
      guard let next = continuation(at: start, after: last, join) else { break }
      incomplete = next.year == nil ? incomplete + 1 : 0
      series.joins.append(join)
      series.dates.append(next)
    }
    if series.nowEnd != nil, series.dates[series.dates.count - 1].year == nil { return nil }
    let last = series.dates.count
    let lastStart = series.dates[last - 1].tokens.lowerBound
    guard series.share() else {
      if incomplete == last { barren = lastStart }
      return nil
    }
    if series.dates.count < last { series.nowEnd = nil }
    return series
  }

  /// A day of a month that is named further on: « 3 » of « du 3 au 7 mars ».
  private func dayOnly(at index: Int) -> PartialDate? {
    var index = index
    let start = index
    if has(index, .article), !has(index, .cardinal) { index += 1 }
    if has(index, .weekday) { index += 1 }
    guard isNumber(index, digits: 1...2), (1...31).contains(tokens[index].value) else {
      return nil
    }
    let (end, _) = ordinalEnd(index)
    guard end < tokens.count,
      isSign(end, "-") || isSign(end, ",") || isSign(end, "/")
        || hasAny(end, [.to, .and])
    else { return nil }
    var date = PartialDate(start..<end)
    date.day = Int(tokens[index].value)
    return date
  }

  /// « (98, 99 et 2000) »
  private func shortYears(at index: Int) -> DateSeries? {
    guard isNumber(index, digits: 2...2), isSign(index - 1, "(") else { return nil }
    var dates: [PartialDate] = []
    var next = index
    while dates.count < 8, isNumber(next, digits: 2...2) {
      var date = PartialDate(next..<next + 1)
      date.year = Int(tokens[next].value)
      dates.append(date)
      guard let (join, start) = joiner(at: next + 1), join == .list else { return nil }
      next = start
    }
    guard let last = year(at: next), (1950...2100).contains(last) else { return nil }
    for place in dates.indices {
      let year = last / 100 * 100 + (dates[place].year ?? 0)
      dates[place].year = year > last ? year - 100 : year
    }
    var final = PartialDate(next..<next + 1)
    final.year = last
    let joins = Array(repeating: DateSeries.Join.list, count: dates.count)
    return DateSeries(dates: dates + [final], joins: joins)
  }

  /// « en 98 », « depuis 95 »: nothing may follow that it could count.
  func loneShortYear(at index: Int) -> DateSeries? {
    guard isNumber(index, digits: 2...2), (50...99).contains(tokens[index].value),
      hasAny(index - 1, [.inside, .since]), tokens[index].gap != .line
    else { return nil }
    let next = index + 1
    if next < tokens.count, tokens[next].gap != .line {
      let isPlain =
        has(next, .grammar) && roles(next).isDisjoint(with: [.measure, .counted, .unit])
      let isStop = [",", ".", ";", ")", ":"].contains { isSign(next, $0) }
      guard tokens[next].kind == .word ? isPlain : isStop && !isGlued(next + 1) else { return nil }
    }
    var date = PartialDate(index..<index + 1)
    date.year = shortYear(tokens[index].value)
    return DateSeries(dates: [date])
  }

  /// What joins two dates, and where the second begins.
  private func joiner(at index: Int) -> (DateSeries.Join, start: Int)? {
    guard index < tokens.count else { return nil }
    let isNewLine = tokens[index].gap == .line
    if isSign(index, "-") || isSign(index, "/") {
      return isNewLine || isLineStart(index + 1) ? nil : (.range, index + 1)
    }
    if isSign(index, ",") {
      let next = has(index + 1, .and) ? index + 2 : index + 1
      return (.list, has(next, .inside) ? next + 1 : next)
    }
    if isSign(index, "&") || isSign(index, "+") { return (.list, index + 1) }
    guard !isNewLine else { return nil }
    if has(index, .upTo) { return (.range, skip([.inside, .to], from: index + 1)) }
    if has(index, .to) { return (.range, index + 1) }
    if has(index, .and) {
      if has(index + 1, .upTo) { return (.range, skip([.inside, .to], from: index + 2)) }
      return (.list, has(index + 1, .inside) ? index + 2 : index + 1)
    }
    return nil
  }

  /// « aujourd'hui », « ce jour », « nos jours », « maintenant ».
  func now(at index: Int) -> Int? {
    if isWord(index, "aujourd"), isWord(index + 1, "hui") { return index + 2 }
    if has(index, .now) { return index + 1 }
    if hasAny(index, [.demonstrative, .possessive]), unit(index + 1) == .day { return index + 2 }
    return nil
  }

  private func continuation(
    at index: Int, after last: PartialDate, _ join: DateSeries.Join
  ) -> PartialDate? {
    guard index < tokens.count else { return nil }
    if last.openDigits == 1 { return nextDecade(at: index) }
    if let year = last.year, last.month == 0, last.openDigits == 0,
      let short = nextShortYear(at: index, after: year, join)
    {
      return short
    }
    if last.day > 0, last.month == 0 {
      if let date = date(at: index) { return date.day > 0 ? date : nil }
      return dayOnly(at: index)
    }
    guard let date = date(at: index) else {
      return last.year == nil ? dayOnly(at: index) : nil
    }
    if date.year == nil {
      // « mars et juin 2010 »: the year may come; after a year nothing is open any more.
      return last.year == nil ? date : nil
    }
    guard join == .list || !isLineStart(index) else { return nil }
    if date.isBare, let year = date.year {
      let place = date.tokens.upperBound - 1
      let isRange = join == .range && isGlued(place) && last.isBare
      if isCounted(place) || !isRange && isSoftlyCounted(place) { return nil }
      if last.month == 0, let before = last.year, join == .range {
        return year > before && year - before <= 300 ? date : nil
      }
      return join == .list && last.day == 0 && (1800...2100).contains(year) ? date : nil
    }
    return date
  }

  /// « années 60-70 », « années 1980 et 1990 ».
  private func nextDecade(at index: Int) -> PartialDate? {
    var next = skip([.article, .of, .to], from: index, atMost: 2)
    if isWord(next, "annees") { next += 1 }
    guard let (decade, end) = decade(at: next) else { return nil }
    var date = PartialDate(index..<end)
    date.year = decade
    date.openDigits = 1
    return date
  }

  /// « 2007-13 », « 2011/12 », « 2004, 05 et 06 ».
  private func nextShortYear(
    at index: Int, after year: Int, _ join: DateSeries.Join
  ) -> PartialDate? {
    guard isNumber(index, digits: 2...2), Int(tokens[index].value) > year % 100 else { return nil }
    if join == .range {
      guard isGlued(index), isGlued(index - 1), !(isGlued(index + 1) && isSign(index + 1, "-"))
      else { return nil }
    } else {
      guard Int(tokens[index].value) - year % 100 <= 10, !isWord(index + 1) || has(index + 1, .and)
      else { return nil }
    }
    var date = PartialDate(index..<index + 1)
    date.year = year / 100 * 100 + Int(tokens[index].value)
    return date
  }
}
