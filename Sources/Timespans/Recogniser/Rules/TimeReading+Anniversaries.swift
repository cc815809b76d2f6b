// Starts that are reckoned from an anniversary.
extension TimeReading {
  /// « fêtera ses 25 ans en 2013 », « les 10 ans de partenariat », « le 20e anniversaire ».
  mutating func anniversary(at index: Int) -> Int? {
    let hasArticle = hasAny(index, [.article, .possessive]) && !has(index, .cardinal)
    let start = hasArticle ? index + 1 : index
    var isSure = isCelebrated(index)
    var end: Int
    let years: Int
    if let (number, next) = ordinal(at: start), has(next, .anniversary) {
      (years, end) = (number, next + 1)
      isSure = isSure || hasArticle
    } else if has(start, .jubilee) {
      (years, end) = (value(start, .jubilee), start + 1)
      isSure = isSure || hasArticle
    } else if let quantity = quantity(at: start), quantity.unit == .year, quantity.longest == nil {
      (years, end) = (quantity.count, quantity.tokens.upperBound)
      let isOf = has(end, .of) && !hasAny(start - 2, [.during, .lengthWord, .inside])
      let isBond = isOf && (has(end + 1, .bond) || has(end + 2, .bond))
      // A round number of years of something, with the article of what is known.
      let isRound = isOf && hasArticle && years >= 5 && years % 5 == 0
      let isBare = hasAny(start - 1, [.during, .lengthWord, .inside, .of]) && !hasArticle
      // « (20 ans en 2010) »
      let isDated = isSign(start - 1, "(") && has(end, .inside) && year(at: end + 1) != nil
      isSure = isSure || (isBond && !isBare) || isRound || isDated
      // « 1985-2010 : 25 ans de jumelage » says it twice.
      if isSure, !isDated, saysTwice(years, before: index) { return end }
      if isSure, isAge(quantity) { return nil }
      if has(end, .of), has(end + 1, .anniversary) { end += 2 }
    } else {
      return nil
    }
    guard isSure, years > 0 else { return nil }
    let quantity = TimeQuantity(tokens: start..<end, count: years, unit: .year)
    let (year, past) = celebrationYear(from: index, after: end)
    if let year {
      guard let (date, derivation) = counted(quantity, from: year),
        let interval = EDTFInterval(from: .date(date), to: .open)
      else { return nil }
      append(index..<past, .since, .interval(interval), .anniversary, derivation)
    } else {
      appendSince(quantity, from: index, to: end, rule: .anniversary)
    }
    return past
  }

  /// Whether the interval just before has the length that is told.
  private func saysTwice(_ years: Int, before index: Int) -> Bool {
    guard let last = found.last, last.kind == .interval, index > 1,
      last.span.upperBound >= tokens[max(0, index - 2)].span.lowerBound,
      case .interval(let interval) = last.edtf, let first = interval.start.date?.year.value,
      let end = interval.end.date?.year.value
    else { return false }
    return end - first == years || end - first + 1 == years
  }

  private func isCelebrated(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      if tokens[place].kind == .sign { return false }
      if has(place, .celebration) { return true }
    }
    return false
  }

  /// The year of an anniversary: right after it, or named before in the sentence.
  private func celebrationYear(from start: Int, after end: Int) -> (year: Int?, end: Int) {
    if has(end, .inside), let year = year(at: end + 1) { return (year, end + 2) }
    for place in end..<max(end, min(tokens.count, end + 10)) {
      if isSign(place, ".") || isSign(place, ";") || isSign(place, ",") { break }
      if let year = year(at: place), has(place - 1, .inside) || isSign(place - 1, "(") {
        return (year, end)
      }
    }
    for place in stride(from: start - 1, through: max(0, start - 16), by: -1) {
      if isSign(place, ".") || isSign(place, ";") { break }
      if let year = year(at: place), has(place - 1, .inside) { return (year, end) }
    }
    return (nil, end)
  }
}
