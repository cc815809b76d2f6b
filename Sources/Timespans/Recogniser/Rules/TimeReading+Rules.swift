extension TimeReading {
  /// Reads all expressions, from left to right; the rules are tried in the order of how much of
  /// the text they take.
  mutating func read() {
    var index = 0
    var heart = -1
    while index < tokens.count {
      if heart < index {
        heart = nextHeart(from: index)
        if heart == tokens.count { return }
        index = max(index, heart - Self.reach)
      }
      let token = tokens[index]
      if token.kind == .sign {
        index += 1
      } else if token.kind == .word, token.roles.isEmpty, !mayBegin(index) {
        index += 1
      } else {
        index = max(rule(at: index) ?? 0, index + 1)
      }
    }
  }

  /// The words without which there is no expression, unless it has a digit.
  static let hearts: TimeRole = [
    .month, .season, .unit, .weekday, .cardinal, .jubilee, .anniversary, .recurrence, .lasting,
    .coming,
  ]

  /// So many tokens at most lie between the start of an expression and its first digit or heart.
  private static let reach = 20

  private func nextHeart(from index: Int) -> Int {
    var index = index
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .number || !token.roles.isDisjoint(with: Self.hearts) { break }
      index += 1
    }
    return index
  }

  /// A word that is not in the lexicon: a misprinted month, or the Roman number of a century.
  private func mayBegin(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind == .number && next.digits == 4 || next.roles.contains(.unit)
      || next.roles.contains(.ordinalEnding)
  }

  /// The first rule that reads something at a token; gives where it ends.
  private mutating func rule(at index: Int) -> Int? {
    let role = tokens[index].roles
    if tokens[index].kind == .number {
      return anniversary(at: index) ?? times(at: index) ?? lastUnits(at: index)
        ?? dates(at: index, from: index) ?? duration(at: index)
    }
    if !role.isDisjoint(with: [.since, .from, .after, .to]), let end = since(at: index) {
      return end
    }
    if !role.isDisjoint(with: [.upTo, .before, .of, .to]), let end = until(at: index) {
      return end
    }
    if role.contains(.between) { return between(at: index) ?? duration(at: index + 1) }
    if role.contains(.coming) { return toCome(at: index) }
    if let end = ago(at: index) ?? repetition(at: index) { return end }
    if !role.isDisjoint(with: [.article, .possessive, .ordinal, .cardinal, .jubilee, .more]) {
      if let end = anniversary(at: index) { return end }
    }
    if !role.isDisjoint(with: [.article, .demonstrative, .cardinal, .of, .possessive]) {
      if let end = lastUnits(at: index) { return end }
    }
    if !role.isDisjoint(with: Self.leading) {
      let next = skip([.article, .during], from: index + 1)
      if let end = dates(at: index + 1, from: index)
        ?? (next > index + 1 ? dates(at: next, from: index) : nil)
      {
        return end
      }
    }
    return dates(at: index, from: index) ?? duration(at: index)
  }

  /// Words before a date that its mention takes along.
  private static let leading: TimeRole = [.inside, .to, .of, .during]

  // MARK: Dates

  /// Dates, alone or in series.
  mutating func dates(at index: Int, from start: Int) -> Int? {
    guard index < tokens.count, index >= barren, tokens[index].kind != .sign else { return nil }
    guard let series = series(at: index, barren: &barren) ?? loneShortYear(at: index) else {
      return nil
    }
    let first = series.dates[0]
    if series.isBare {
      let place = first.tokens.upperBound - 1
      let isLed =
        hasAny(first.tokens.lowerBound - 1, [.inside, .during])
        && !hasAny(first.tokens.lowerBound - 2, [.norm])
      guard
        isLed && !isCounted(place) || first.isApproximate && !isCounted(place)
          || acceptsBareYear(place)
      else { return nil }
      if !isLed, isAmountRange(place) { return nil }
    } else if first.isBare, !hasAny(first.tokens.lowerBound - 1, [.inside, .during, .of]) {
      guard (1700...2100).contains(first.year ?? 0), !isNumbered(first.tokens.lowerBound) else {
        return nil
      }
    }
    if isName(series) { return series.tokens.upperBound }
    if let last = series.dates.last, last.isBare, isCounted(last.tokens.upperBound - 1) {
      return nil
    }
    add(series, from: start)
    return series.tokens.upperBound
  }

  private func isNumbered(_ index: Int) -> Bool {
    isSign(index - 1, "^") || isSign(index - 1, "$") || isSign(index - 1, "#")
  }

  /// One mention for each interval and each date of a series.
  mutating func add(_ series: DateSeries, from start: Int) {
    let dates = series.dates
    var index = 0
    while index < dates.count {
      let first = index == 0 ? start : dates[index].tokens.lowerBound
      var last = index
      let chain = series.joins[index...].prefix { $0 == .range }.count
      if chain == 1 {
        last = index + 1
      } else if chain > 1 {
        // « 2010-2011-2012 » lists years.
        for place in index...index + chain { point(dates[place], dates[place].tokens, .list) }
        index += chain + 1
        continue
      } else {
        last = endOfDays(series, from: index)
      }
      if last > index, let from = dates[index].edtf, let to = dates[last].edtf,
        let interval = EDTFInterval(from: from, to: to)
      {
        append(
          first..<dates[last].tokens.upperBound, .interval, .interval(interval), .range,
          dates[index].derivation)
      } else if index == dates.count - 1, let end = series.nowEnd, let from = dates[index].edtf {
        append(
          first..<end, .since, EDTFInterval(from: .date(from), to: .open).map { .interval($0) },
          .range, dates[index].derivation)
      } else {
        for place in index...last {
          let start = place == index ? first : dates[place].tokens.lowerBound
          point(
            dates[place], start..<dates[place].tokens.upperBound, dates.count > 1 ? .list : .date)
        }
      }
      index = last + 1
    }
  }

  /// « les 7 et 8 juin »: days that follow each other are one time.
  private func endOfDays(_ series: DateSeries, from index: Int) -> Int {
    var last = index
    while last < series.joins.count, series.joins[last] == .list,
      series.dates[last].day > 0,
      let day = series.dates[last].edtf?.latest, series.dates[last + 1].edtf?.earliest == day.next,
      series.dates[last + 1].day > 0
    {
      last += 1
    }
    return last
  }

  mutating func point(_ date: PartialDate, _ range: Range<Int>, _ rule: TimespanRule) {
    guard let value = date.edtf else { return }
    append(
      range, pointKind(value, range), .date(value), date.derivation == nil ? rule : .relative,
      date.derivation)
  }

  /// A date after the reference is to come, and one the sentence says is and that may yet be.
  func pointKind(_ date: EDTFDate, _ range: Range<Int>) -> TimespanKind {
    guard let reference else { return isFuture(around: range) ? .future : .point }
    if let earliest = date.earliest, earliest > reference { return .future }
    if let latest = date.latest, latest > reference, isFuture(around: range) { return .future }
    return .point
  }

  mutating func append(
    _ range: Range<Int>, _ kind: TimespanKind, _ edtf: EDTF?, _ rule: TimespanRule,
    _ derivation: TimespanDerivation? = nil, period: CalendarPeriod? = nil,
    longest: CalendarPeriod? = nil
  ) {
    let (kind, edtf, rule) = answer(range, kind, edtf, rule)
    let span =
      tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
    found.append(
      Timespan(
        span: span, written: String(decoding: bytes[span], as: UTF8.self), kind: kind, edtf: edtf,
        period: period, longestPeriod: longest, derivation: derivation, rule: rule))
  }
}
