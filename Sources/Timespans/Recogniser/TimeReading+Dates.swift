extension TimeReading {
  /// A date that begins at a token, with the small words that lead to it: « la fin de l'année
  /// 2012 », « vendredi 13 novembre 2009 ».
  func date(at index: Int) -> PartialDate? {
    var next = index
    var isEdge = false
    var isApproximate = false
    for _ in 0..<6 {
      let role = roles(next)
      if role.contains(.edge) {
        isEdge = true
        next += isSign(next + 1, "-") ? 2 : 1
        next = skip([.of, .article], from: next, atMost: 3)
      } else if role.contains(.approximate) {
        isApproximate = true
        next = skip([.of, .to, .article], from: next + 1, atMost: 2)
      } else if isWord(next, "cours"), has(next + 1, .of) {
        isEdge = true
        next = skip([.of, .article], from: next + 1, atMost: 3)
      } else if unit(next) == .month, has(next + 1, .of), hasAny(next + 2, [.month]) {
        next += 2
      } else if role.contains(.weekday), !has(next + 1, .weekday) {
        next += 1
      } else if role.contains(.article), !role.contains(.cardinal), isWord(next) {
        next += 1
      } else {
        break
      }
    }
    guard next < tokens.count, var date = core(at: next) else { return nil }
    date.tokens = index..<date.tokens.upperBound
    date.isEdge = isEdge
    date.isApproximate = date.isApproximate || isApproximate
    if isEdge || isApproximate, date.year != nil { date.isBare = date.isBare && isApproximate }
    return date
  }

  private func core(at index: Int) -> PartialDate? {
    switch tokens[index].kind {
    case .number: numeric(at: index)
    case .word: written(at: index)
    case .sign: nil
    }
  }

  /// A year that can be meant by itself.
  func year(at index: Int) -> Int? {
    guard isNumber(index, digits: 4...4), (1000...2199).contains(tokens[index].value) else {
      return nil
    }
    return Int(tokens[index].value)
  }

  /// « 98 », « '05 »: the year of the century that lies nearest before ten years from now.
  func shortYear(_ number: Int32) -> Int {
    let latest = (reference?.year ?? 2025) + 10
    let year = latest / 100 * 100 + Int(number)
    return year > latest ? year - 100 : year
  }

  /// The year after a month or season: « mars 2010 », « mars de l'année 2010 », « mars '98 ».
  func yearAfter(_ index: Int) -> (year: Int, end: Int)? {
    var next = index
    if isSign(next, "."), isGlued(next) { next += 1 }
    if isSign(next, ",") || isSign(next, "/") && isGlued(next) || isSign(next, "-") && isGlued(next)
    {
      next += 1
    }
    if has(next, .of) { next = skip([.of, .article], from: next, atMost: 2) }
    if unit(next) == .year { next += 1 }
    if let year = year(at: next), !isCounted(next),
      !(tokens[next].gap == .line && isSign(next + 1, ":"))
    {
      return (year, next + 1)
    }
    if next == index, isNumber(next, digits: 2...2) {
      let token = tokens[next]
      let isShort = token.gap == .apostrophe || token.value > 31 || bytes[token.start] == 0x30
      if isShort, !hasAny(next + 1, [.unit, .measure, .month, .counted]), !isSign(next + 1, "%") {
        return (shortYear(token.value), next + 1)
      }
    }
    return nil
  }

  // MARK: Numbers first

  private func numeric(at index: Int) -> PartialDate? {
    let token = tokens[index]
    guard !token.isPart else { return nil }
    if token.digits == 4, let year = year(at: index) {
      if let date = separated(at: index, yearFirst: true) { return date }
      var date = PartialDate(index..<index + 1)
      date.year = year
      date.isBare = true
      return date
    }
    guard token.digits <= 2 else { return nil }
    if let date = separated(at: index, yearFirst: false) { return date }
    var (end, isOrdinal) = ordinalEnd(index)
    if isSign(end, "-"), isGlued(end), isGlued(end + 1), has(end + 1, .month) { end += 1 }
    if isOrdinal, let date = division(Int(token.value), unitAt: end, from: index) { return date }
    guard (1...31).contains(token.value), let month = month(at: end) else {
      return nil
    }
    var date = PartialDate(index..<end + 1)
    date.day = Int(token.value)
    date.month = month
    if let (year, end) = yearAfter(end + 1) {
      date.year = year
      date.tokens = index..<end
    } else if let (year, derivation, end) = besideReference(month, day: date.day, from: end + 1) {
      date.year = year
      date.derivation = derivation
      date.tokens = index..<end
    }
    return date
  }

  /// 12/03/2009, 12.03.09, 2009-03-12, 03/2009.
  private func separated(at index: Int, yearFirst: Bool) -> PartialDate? {
    guard isGlued(index + 1), isGlued(index + 2), isNumber(index + 2, digits: 1...4) else {
      return nil
    }
    let sign = tokens[index + 1].value
    guard isSign(index + 1, "/") || isSign(index + 1, "-") || isSign(index + 1, ".") else {
      return nil
    }
    let hasThree =
      isGlued(index + 3) && isGlued(index + 4) && tokens[index + 3].kind == .sign
      && tokens[index + 3].value == sign && isNumber(index + 4, digits: 1...4)
    let end = hasThree ? index + 5 : index + 3
    // More of the same is a number of something.
    if isGlued(end), isGlued(end + 1), tokens[end].kind == .sign, tokens[end].value == sign,
      tokens[end + 1].kind == .number
    {
      return nil
    }
    var date = PartialDate(index..<end)
    let second = tokens[index + 2]
    if hasThree {
      let third = tokens[index + 4]
      if yearFirst {
        date.year = year(at: index)
        date.day = Int(third.value)
      } else {
        guard third.digits == 4 || third.digits == 2 else { return nil }
        date.year = third.digits == 2 ? shortYear(third.value) : year(at: index + 4)
        date.day = Int(tokens[index].value)
      }
      date.month = Int(second.value)
      return date.month > 12 || date.edtf == nil ? nil : date
    }
    if yearFirst {
      // 2010-05; but 2007-08 is a school year, see `series`.
      guard second.digits == 2, (1...12).contains(second.value),
        second.value <= tokens[index].value % 100, isSign(index + 1, "-")
      else { return nil }
      date.year = year(at: index)
      date.month = Int(second.value)
      return date
    }
    let isRest = isGlued(index) && isSign(index - 1, "/")
    guard second.digits == 4, !isRest, !isSign(index + 1, "."),
      (1...12).contains(tokens[index].value),
      let year = year(at: index + 2), (1900...2100).contains(year)
    else { return nil }
    date.year = year
    date.month = Int(tokens[index].value)
    return date
  }

  /// Where a number with an ending ends: « 1er », « 2ème », « 4^e ».
  func ordinalEnd(_ index: Int) -> (end: Int, isOrdinal: Bool) {
    var next = index + 1
    while next - index <= 2, isSign(next, "^") || isSign(next, "{") { next += 1 }
    guard has(next, .ordinalEnding), next == index + 1 ? isGlued(next) : true else {
      return (index + 1, false)
    }
    return (isSign(next + 1, "}") ? next + 2 : next + 1, true)
  }

  // MARK: Words first

  private func written(at index: Int) -> PartialDate? {
    let role = tokens[index].roles
    if role.contains(.month) || role.isEmpty { return monthYear(at: index) ?? century(at: index) }
    if role.contains(.season) {
      // « a été » is no summer.
      if has(index - 1, .auxiliary), tokens[index].gap != .apostrophe { return nil }
      return season(at: index)
    }
    if role.contains(.last) || role.contains(.ordinal) {
      return division(
        role.contains(.last) ? -1 : value(index, .ordinal), unitAt: index + 1, from: index)
    }
    if role.contains(.unit) { return yearWord(at: index) ?? relative(at: index) }
    if role.contains(.demonstrative), unit(index + 1) == .year { return thisYear(at: index) }
    if role.contains(.measure) || role.contains(.grammar) {
      return quarterNumber(at: index) ?? century(at: index)
    }
    if role.contains(.cardinal) { return yearInWords(at: index) }
    return nil
  }

  /// The month a word names, one wrong letter allowed in a long name between a day and a year.
  private func month(at index: Int) -> Int? {
    guard isWord(index) else { return nil }
    if has(index, .month) { return value(index, .month) }
    guard tokens[index].roles.isEmpty, (5...14).contains(tokens[index].span.count),
      year(at: index + 1) != nil, tokens[index].gap != .none
    else { return nil }
    let letters = folded(index)
    return lexicon.longMonths.first { OneSlip.separates(letters, $0.letters) }?.number
  }

  private func monthYear(at index: Int) -> PartialDate? {
    guard let month = month(at: index) else { return nil }
    var date = PartialDate(index..<index + 1)
    date.month = month
    if let (year, end) = yearAfter(index + 1) {
      date.year = year
      date.tokens = index..<end
    } else if let (year, derivation, end) = besideReference(month, day: 0, from: index + 1) {
      date.year = year
      date.derivation = derivation
      date.tokens = index..<end
    } else if isSign(index + 1, "."), isGlued(index + 1) {
      date.tokens = index..<index + 2
    }
    return date
  }

  private func season(at index: Int) -> PartialDate? {
    var date = PartialDate(index..<index + 1)
    date.month = value(index, .season)
    if let (year, end) = yearAfter(index + 1) {
      date.year = year
      date.tokens = index..<end
      // Winter 2009-2010 is the one that begins in 2009.
      if isSign(end, "-") || isSign(end, "/"), let second = self.year(at: end + 1),
        second == year + 1
      {
        date.tokens = index..<end + 2
      }
    } else if let (year, derivation, end) = besideReference(date.month, day: 0, from: index + 1) {
      date.year = year
      date.derivation = derivation
      date.tokens = index..<end
    }
    return date
  }

  /// « 3e trimestre 2012 », « dernier semestre de l'année 2012 », « XIXe siècle » in digits.
  private func division(_ number: Int, unitAt index: Int, from start: Int) -> PartialDate? {
    if has(index, .unit), unit(index) == .century { return century(number, start..<index + 1) }
    guard let unit = unit(index), unit == .quarter || unit == .semester else { return nil }
    let count = unit == .quarter ? 4 : 2
    let position = number < 0 ? count : number
    guard (1...count).contains(position), let (year, end) = yearAfter(index + 1) else { return nil }
    var date = PartialDate(start..<end)
    date.month = (unit == .quarter ? 32 : 39) + position
    date.year = year
    return date
  }

  /// « T3 2012 », « S1 2013 ».
  private func quarterNumber(at index: Int) -> PartialDate? {
    guard tokens[index].span.count == 1, isCapital(index), isNumber(index + 1, digits: 1...1),
      isGlued(index + 1)
    else { return nil }
    let count = isWord(index, "t") ? 4 : isWord(index, "s") ? 2 : 0
    let position = Int(tokens[index + 1].value)
    guard (1...max(1, count)).contains(position), count > 0, let (year, end) = yearAfter(index + 2)
    else { return nil }
    var date = PartialDate(index..<end)
    date.month = (count == 4 ? 32 : 39) + position
    date.year = year
    return date
  }

  /// « XIXe siècle », « XXIe s. ».
  private func century(at index: Int) -> PartialDate? {
    guard tokens[index].span.count <= 12, let number = RomanNumeral.value(folded(index)) else {
      return nil
    }
    let next = has(index + 1, .ordinalEnding) ? index + 2 : index + 1
    guard unit(next) == .century else { return nil }
    return century(number, index..<next + 1)
  }

  private func century(_ number: Int, _ range: Range<Int>) -> PartialDate? {
    guard (1...21).contains(number) else { return nil }
    var date = PartialDate(range)
    date.year = (number - 1) * 100
    date.openDigits = 2
    return date
  }

  /// « l'année scolaire 2011 », « les années 80 », « l'an 2000 ».
  private func yearWord(at index: Int) -> PartialDate? {
    guard unit(index) == .year || unit(index) == .decade else { return nil }
    let isPlural = isWord(index, "annees") || isWord(index, "decennie")
    var next = index + 1
    // « scolaire », « budgétaire », « civile »
    if isWord(next), roles(next).isEmpty, year(at: next + 1) != nil { next += 1 }
    if isPlural, let (decade, end) = decade(at: next) {
      var date = PartialDate(index..<end)
      date.year = decade
      date.openDigits = 1
      return date
    }
    guard unit(index) == .year, let year = year(at: next), !isSign(next + 1, "%") else {
      return nil
    }
    var date = PartialDate(index..<next + 1)
    date.year = year
    return date
  }

  /// The decade after « années »: 80, 1990, quatre-vingt-dix.
  func decade(at index: Int) -> (first: Int, end: Int)? {
    if isNumber(index, digits: 2...2) {
      let number = Int(tokens[index].value)
      guard number % 10 == 0, number >= 20 else { return nil }
      return (1900 + number, index + 1)
    }
    if let year = year(at: index) {
      guard year % 10 == 0 else { return nil }
      // « les années 2010 et 2011 » and « 2010-2012 » are years.
      var next = index + 1
      if isSign(next, "-") || isSign(next, "/") || isSign(next, ",") || hasAny(next, [.and, .to]) {
        next += 1
        if let other = self.year(at: next), other % 10 != 0 { return nil }
      }
      return (year, index + 1)
    }
    guard let (number, end) = cardinal(at: index), number % 10 == 0, (20...90).contains(number)
    else { return nil }
    return (1900 + number, end)
  }

  /// « deux mille douze »
  private func yearInWords(at index: Int) -> PartialDate? {
    guard let (number, end) = cardinal(at: index), (1900...2100).contains(number),
      end - index >= 3, !hasAny(end, [.counted, .measure]), !isPlural(end)
    else { return nil }
    var date = PartialDate(index..<end)
    date.year = number
    return date
  }
}
