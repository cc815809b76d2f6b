// Lengths of time, and dates that are reckoned from them.
extension TimeReading {
  /// « depuis plus de dix ans »; without a reference the start is unknown.
  mutating func sinceQuantity(from index: Int, _ start: Int) -> Int? {
    let next =
      hasAny(start, [.article, .possessive, .demonstrative]) && !has(start, .cardinal)
      ? start + 1 : start
    if next > start, let (quantity, step, end) = unitsBeside(next), step < 0 {
      appendSinceOrStop(quantity, from: index, to: end)
      return end
    }
    guard let quantity = quantity(at: start) else { return nil }
    appendSinceOrStop(quantity, from: index, to: quantity.tokens.upperBound)
    return quantity.tokens.upperBound
  }

  /// « suspendu depuis deux ans » tells when it stopped.
  private mutating func appendSinceOrStop(
    _ quantity: TimeQuantity, from start: Int, to end: Int
  ) {
    guard let stop = stop(around: start..<end) else {
      appendSince(quantity, from: start, to: end)
      return
    }
    let (date, derivation) = counted(quantity).map { ($0, $1) } ?? (nil, nil)
    let last = date.map { EDTFInterval.End.date($0) } ?? .unknown
    append(
      stop..<end, .until, EDTFInterval(from: .open, to: last).map { .interval($0) }, .stopped,
      derivation)
  }

  mutating func appendSince(
    _ quantity: TimeQuantity, from start: Int, to end: Int, rule: TimespanRule = .relative
  ) {
    if let (date, derivation) = counted(quantity) {
      append(
        start..<end, .since,
        EDTFInterval(from: .date(date), to: .open).map { .interval($0) }, rule, derivation)
    } else {
      append(
        start..<end, .since, EDTFInterval(from: .unknown, to: .open).map { .interval($0) },
        .unanchored)
    }
  }

  /// « il y a trois ans », « voilà dix ans », « cela fait dix ans », « dans deux ans », « vieux de
  /// 30 ans ».
  mutating func ago(at index: Int) -> Int? {
    var start: Int
    var kind = TimespanKind.since
    if isWord(index, "il"), isWord(index + 1, "y"), has(index + 2, .to) {
      start = index + 3
      kind = .point
    } else if isWord(index, "voila") || isWord(index, "voici") {
      start = index + 1
    } else if isWord(index + 1, "fait"), isWord(index, "cela") || isWord(index, "ca") {
      start = index + 2
    } else if isWord(index, "dans") {
      start = index + 1
      kind = .future
    } else if has(index, .old), has(index + 1, .of) {
      start = index + 2
    } else {
      return nil
    }
    guard let quantity = quantity(at: start), quantity.longest == nil else { return nil }
    let end = quantity.tokens.upperBound
    if isNotCounted(quantity) { return nil }
    if kind == .since {
      appendSince(quantity, from: index, to: end)
    } else if let (date, derivation) = counted(quantity, after: kind == .future) {
      append(index..<end, kind, .date(date), .relative, derivation)
    } else {
      append(index..<end, .duration, nil, .quantity, period: quantity.period)
    }
    return end
  }

  /// « deux ans plus tard » counts from something else.
  private func isNotCounted(_ quantity: TimeQuantity) -> Bool {
    let end = quantity.tokens.upperBound
    return isWord(end, "plus") && (isWord(end + 1, "tard") || isWord(end + 1, "tot"))
      || isWord(end, "apres") || isWord(end, "auparavant") || isWord(end, "avant")
  }

  /// « cinq dernières années », « trois prochains mois »: the length, -1 or 1, and the end.
  private func unitsBeside(_ index: Int) -> (TimeQuantity, Int, end: Int)? {
    guard let (number, next) = cardinal(at: index), number > 1, hasAny(next, [.last, .next]),
      let unit = unit(next + 1)
    else { return nil }
    return (
      TimeQuantity(tokens: index..<next + 2, count: number, unit: unit),
      has(next, .last) ? -1 : 1, next + 2
    )
  }

  /// « au cours des cinq dernières années ».
  mutating func lastUnits(at index: Int) -> Int? {
    let start = tokens[index].kind == .word && !has(index, .cardinal) ? index + 1 : index
    guard let reference, let (quantity, step, end) = unitsBeside(start),
      let (other, derivation) = counted(quantity, after: step > 0),
      let here = reduced(reference, like: other)
    else { return nil }
    let interval =
      step < 0
      ? EDTFInterval(from: other, to: here) : EDTFInterval(from: here, to: other)
    guard let interval else { return nil }
    append(index..<end, .interval, .interval(interval), .relative, derivation)
    return end
  }

  /// A day told no more precisely than a date.
  private func reduced(_ day: CalendarDate, like date: EDTFDate) -> EDTFDate? {
    switch date.precision {
    case .day: EDTFDate(day)
    case .month: EDTFDate(year: day.year, month: day.month)
    default: EDTFDate(year: day.year)
    }
  }

  /// « pour trois ans », « durée de 18 mois », « de six mois ».
  mutating func duration(at index: Int) -> Int? {
    guard let quantity = quantity(at: index) else { return nil }
    let start = quantity.tokens.lowerBound
    let end = quantity.tokens.upperBound
    if quantity.longest == nil, isAnswer(quantity.tokens) {
      appendSince(quantity, from: start, to: end)
      return end
    }
    if isAge(quantity) || isNotCounted(quantity) { return end }
    if quantity.count == 1, quantity.longest == nil, !quantity.hasHalf {
      // « un jour », « une année » are told of in other ways too; « un an » hardly.
      let isLength = isLengthBefore(start) || quantity.isApproximate || has(start - 1, .of)
      guard isLength || isWord(end - 1, "an") else { return end }
    }
    if has(start - 1, .all) || has(start - 2, .all) { return end }
    // « bientôt trente ans que »
    if isWord(end, "que") || isWord(end, "qu"), quantity.longest == nil {
      appendSince(quantity, from: start, to: end)
      return end
    }
    // « un partenariat de plus de vingt ans » goes on; one of three years was agreed on.
    if has(start - 1, .of), has(start - 2, .bond), quantity.unit == .year, quantity.count >= 10,
      quantity.longest == nil
    {
      appendSince(quantity, from: start, to: end)
      return end
    }
    return addDuration(quantity)
  }

  private mutating func addDuration(_ quantity: TimeQuantity) -> Int {
    append(
      quantity.tokens, .duration, nil, .quantity, period: quantity.period,
      longest: quantity.longest.map { quantity.unit.period($0) })
    return quantity.tokens.upperBound
  }
}
