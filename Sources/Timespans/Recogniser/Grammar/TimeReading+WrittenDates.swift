// Dates that begin with a word: « mars 2010 », « printemps 2007 ».
extension TimeReading {
  func written(at index: Int) -> PartialDate? {
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
  func month(at index: Int) -> Int? {
    guard isWord(index) else { return nil }
    if has(index, .month) { return value(index, .month) }
    guard tokens[index].roles.isEmpty, (5...14).contains(tokens[index].span.count),
      year(at: index + 1) != nil, tokens[index].gap != .none
    else { return nil }
    let letters = folded(index)
    return lexicon.longMonths.first { OneSlip.separates(letters, $0.letters) }?.number
  }

  func monthYear(at index: Int) -> PartialDate? {
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

  func season(at index: Int) -> PartialDate? {
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
}
