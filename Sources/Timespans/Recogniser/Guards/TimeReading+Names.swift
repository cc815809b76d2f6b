// Dates within names: of laws, streets, programmes.
extension TimeReading {
  /// Whether a date is a part of a law's title, a street's or programme's name.
  func isName(_ series: DateSeries) -> Bool {
    let start = series.dates[0].tokens.lowerBound
    return isStreet(start) || isLaw(start) || isProgramme(series)
  }

  /// « rue du 8 mai 1945 »
  private func isStreet(_ start: Int) -> Bool {
    has(start - 1, .of) && has(start - 2, .street)
      || has(start, .of) && has(start - 1, .street)
  }

  /// « Horizon 2020 », « Stratégie Europe 2020 », « Bretagne 2030 »; but « à l'horizon 2015 ».
  private func isProgramme(_ series: DateSeries) -> Bool {
    guard series.isBare, let year = series.dates[0].year else { return false }
    let index = series.dates[0].tokens.upperBound - 1
    let before = index - 1
    guard isWord(before), tokens[index].gap != .line else { return false }
    if has(before, .programme) {
      if has(before, .horizon), !isCapital(before), isHorizonDate(before) { return false }
      return true
    }
    guard let reference, year > reference.year, year % 5 == 0 else { return false }
    return isCapital(before) && roles(before).isEmpty && tokens[index].gap != .none
      && !isLineStart(before)
  }

  private func isHorizonDate(_ index: Int) -> Bool {
    hasAny(index - 1, [.article, .to, .preposition])
  }

  /// « loi n° 92-125 du 6 février 1992 », « loi 1901 », « celle du 6 février 1992 » after a law.
  private func isLaw(_ start: Int) -> Bool {
    // The lead-in of the date itself may hold the « du ».
    var index = start
    if has(index, .law) { return true }
    // « loi Oudin (2005) »
    let isBracketed = isSign(index - 1, "(")
    let isOf = isBracketed || has(index, .of) || has(index - 1, .of)
    index -= isBracketed ? 2 : 1
    if !isOf {
      let isTitle = has(index, .law) || has(index - 1, .law) && isWord(index) && isCapital(index)
      return isTitle || isReferenceNumber(index)
    }
    var words = 0
    while index >= 0, words < (isBracketed ? 4 : 9), start - index < 24 {
      let token = tokens[index]
      if token.kind == .word {
        if token.roles.contains(.law) { return true }
        if !token.roles.isDisjoint(with: [.act, .inside, .since, .during, .celebration]) {
          return false
        }
        if token.roles.contains(.that) { return lastTitleIsLaw(before: index) }
        words += 1
      } else if token.kind == .sign {
        switch UInt8(truncatingIfNeeded: token.value) {
        case UInt8(ascii: "-"), UInt8(ascii: "^"), UInt8(ascii: "/"), UInt8(ascii: "("),
          UInt8(ascii: ")"), UInt8(ascii: "\""):
          break
        case UInt8(ascii: "."):
          guard index + 1 < tokens.count, tokens[index + 1].gap == .none else { return false }
        default: return false
        }
      }
      if token.gap == .line { return false }
      index -= 1
    }
    return false
  }

  /// « 2004/18/CE »: a year with more of a number glued to it.
  private func isReferenceNumber(_ index: Int) -> Bool {
    index >= 0 && tokens[index].isPart && isGlued(index + 1)
  }

  /// Which of laws and other acts was named last.
  private func lastTitleIsLaw(before start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 60), by: -1) {
      if has(index, .law) { return true }
      if has(index, .act) { return false }
    }
    return false
  }
}
