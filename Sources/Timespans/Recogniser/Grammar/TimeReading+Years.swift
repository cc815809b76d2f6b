// Parts of years, years and what holds many of them.
extension TimeReading {
  /// « 3e trimestre 2012 », « dernier semestre de l'année 2012 », « XIXe siècle » in digits.
  func division(_ number: Int, unitAt index: Int, from start: Int) -> PartialDate? {
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
  func quarterNumber(at index: Int) -> PartialDate? {
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
  func century(at index: Int) -> PartialDate? {
    guard tokens[index].span.count <= 12, let number = RomanNumeral.value(folded(index)) else {
      return nil
    }
    let next = has(index + 1, .ordinalEnding) ? index + 2 : index + 1
    guard unit(next) == .century else { return nil }
    return century(number, index..<next + 1)
  }

  func century(_ number: Int, _ range: Range<Int>) -> PartialDate? {
    guard (1...21).contains(number) else { return nil }
    var date = PartialDate(range)
    date.year = (number - 1) * 100
    date.openDigits = 2
    return date
  }

  /// « l'année scolaire 2011 », « les années 80 », « l'an 2000 ».
  func yearWord(at index: Int) -> PartialDate? {
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
  func yearInWords(at index: Int) -> PartialDate? {
    guard let (number, end) = cardinal(at: index), (1900...2100).contains(number),
      end - index >= 3, !hasAny(end, [.counted, .measure]), !isPlural(end)
    else { return nil }
    var date = PartialDate(index..<end)
    date.year = number
    return date
  }
}
