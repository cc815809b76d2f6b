// Dates with a word that says what ended, lay between or is to come.
extension TimeReading {
  /// « jusqu'en 2015 », « avant 2005 », « d'ici 2015 », « au plus tard le 15 mars 2013 ».
  mutating func until(at index: Int) -> Int? {
    var start: Int
    if has(index, .upTo) {
      start = skip([.inside, .to], from: index + 1)
    } else if has(index, .before) {
      start = skip(.to, from: index + 1)
    } else if has(index, .of), isWord(index + 1, "ici") {
      start = skip(.to, from: index + 2)
    } else if has(index, .to), isWord(index + 1, "plus"), isWord(index + 2, "tard") {
      start = skip(.inside, from: index + 3)
    } else {
      return nil
    }
    if isSign(start, ",") { start += 1 }
    if has(index, .of), let quantity = quantity(at: start),
      let (date, derivation) = counted(quantity, after: true)
    {
      guard let interval = EDTFInterval(from: .open, to: .date(date)) else { return nil }
      append(
        index..<quantity.tokens.upperBound, .until, .interval(interval), .until, derivation)
      return quantity.tokens.upperBound
    }
    guard let series = series(at: start) ?? endOfThisYear(start) else { return nil }
    let last = series.joins.first == .range ? series.dates[1] : series.dates[0]
    if last.isBare, isCounted(last.tokens.upperBound - 1) { return nil }
    if isName(series) { return series.tokens.upperBound }
    guard let date = last.edtf, let interval = EDTFInterval(from: .open, to: .date(date)) else {
      return nil
    }
    append(index..<last.tokens.upperBound, .until, .interval(interval), .until, last.derivation)
    return last.tokens.upperBound
  }

  /// « d'ici la fin de l'année »
  private func endOfThisYear(_ index: Int) -> DateSeries? {
    let edge = skip(.article, from: index)
    guard let reference, has(edge, .edge), has(edge + 1, .of) else { return nil }
    let unit = skip([.article, .demonstrative], from: edge + 2)
    guard self.unit(unit) == .year, tokens[unit].span.count > 3 else { return nil }
    var date = PartialDate(index..<unit + 1)
    date.year = reference.year
    date.derivation = TimespanDerivation(
      base: .reference(reference), period: CalendarPeriod())
    return DateSeries(dates: [date])
  }

  /// « entre 2004 et 2009 », « entre mars et juin 2010 ».
  mutating func between(at index: Int) -> Int? {
    guard let series = series(at: index + 1) else { return nil }
    let first = series.dates[0]
    if has(first.tokens.upperBound, .and), let end = now(at: first.tokens.upperBound + 1),
      let from = first.edtf, let interval = EDTFInterval(from: .date(from), to: .open)
    {
      append(index..<end, .since, .interval(interval), .between)
      return end
    }
    guard series.dates.count >= 2, series.joins[0] == .list,
      let from = series.dates[0].edtf, let to = series.dates[1].edtf,
      !(series.dates[1].isBare && isCounted(series.dates[1].tokens.upperBound - 1)),
      !isSign(series.dates[0].tokens.upperBound, ","),
      let interval = EDTFInterval(from: from, to: to)
    else { return nil }
    let end = series.dates[1].tokens.upperBound
    append(index..<end, .interval, .interval(interval), .between)
    return end
  }

  /// « à venir »; not « les années à venir ».
  mutating func toCome(at index: Int) -> Int? {
    guard has(index - 1, .to), tokens[index].gap != .line, !hasAny(index - 2, [.unit]),
      !isWord(index - 2, "generations")
    else { return nil }
    append(index - 1..<index + 1, .future, nil, .toCome)
    return index + 1
  }
}
