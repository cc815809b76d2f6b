// What looks like a date and is none.
extension TimeReading {
  /// Whether the number at an index counts what stands after it, for sure: « 2010 euros ».
  func isCounted(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return false }
    if isSign(next, "%") || isSign(next, "$") { return true }
    guard isWord(next), tokens[next].gap != .line else { return false }
    if has(next, .measure) {
      // « 2012 l'association »
      if isSign(next + 1, "$"), isGlued(next + 1) { return true }
      let isElided = next + 1 < tokens.count && tokens[next + 1].gap == .apostrophe
      return !isElided && !isCapital(next) || tokens[next].gap == .none
    }
    return has(next, .counted) && !isCapital(next)
      || has(next, .ordinalEnding) && tokens[next].gap == .none
  }

  /// « de 2000 à 5000 euros »: a number that ends in one that is no year.
  func isAmountRange(_ index: Int) -> Bool {
    let isRange =
      isSign(index + 1, "-") || has(index + 1, .to)
      || has(index + 1, .and) && has(index - 1, .between)
    guard isRange, index + 2 < tokens.count,
      tokens[index + 2].kind == .number, tokens[index + 2].gap != .line
    else { return false }
    return tokens[index + 2].digits >= 3 && (year(at: index + 2) == nil || isCounted(index + 2))
  }

  /// Whether a plural after the number may be what it counts: « 1950 collèges ».
  ///
  /// A plural before it says it is a year (« événements 2012 concertés »), as does a participle
  /// after it.
  func isSoftlyCounted(_ index: Int) -> Bool {
    let next = index + 1
    guard isWord(next), tokens[next].gap == .space, !isCapital(next), isPlural(next),
      roles(next).isDisjoint(with: [.month, .unit, .recurrence, .lasting, .last, .next])
    else { return false }
    if isPlural(index - 1), !isLineStart(index), !endsLikeVerb(index - 1) { return false }
    if isWord(index - 1), roles(index - 1).isEmpty, endsLikeParticiple(next) { return false }
    return true
  }

  /// « nous formons »
  private func endsLikeVerb(_ index: Int) -> Bool { ends(index, "ons") }

  private func endsLikeParticiple(_ index: Int) -> Bool {
    ends(index, "es") && bytes[tokens[index].span].suffix(4).contains(0xC3)
  }

  /// Whether the last letters are these; of ASCII.
  func ends(_ index: Int, _ ending: StaticString) -> Bool {
    guard isWord(index) else { return false }
    let letters = bytes[tokens[index].span].suffix(ending.utf8CodeUnitCount)
    return ending.withUTF8Buffer { buffer in
      unsafe letters.elementsEqual(buffer) { $0 | 0x20 == $1 }
    }
  }

  /// Whether a number of four digits is a year, when nothing but its neighbours says so.
  func acceptsBareYear(_ index: Int) -> Bool {
    guard (1800...2100).contains(tokens[index].value), !isCounted(index), !isSoftlyCounted(index)
    else { return false }
    let isRound = tokens[index].value % 100 == 0 && tokens[index].value != 2000
    guard index > 0, tokens[index].gap != .line else { return true }
    let before = tokens[index - 1]
    // « 31/02/2009 »: the end of something that is no date.
    if isSign(index - 1, "/") || isSign(index - 1, "-"), isGlued(index), isGlued(index - 1),
      index > 1, tokens[index - 2].kind == .number
    {
      return false
    }
    switch before.kind {
    case .number:
      // « 2006 2007 2008 », « G8 2011 »
      return isNumber(index - 1, digits: 4...4) && (1900...2100).contains(before.value)
        || before.gap == .none && isWord(index - 2)
    case .sign:
      switch UInt8(truncatingIfNeeded: before.value) {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "."), UInt8(ascii: "!"),
        UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "|"), 1:
        return true
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: ">"),
        UInt8(ascii: "+"), UInt8(ascii: "&"):
        return true
      default: return false
      }
    case .word:
      if !before.roles.isDisjoint(with: [.norm, .number, .measure]),
        !before.roles.contains(.grammar)
      {
        return false
      }
      // « un effectif de 1900 », « de 2012 »
      return !isRound || before.roles.isDisjoint(with: [.of, .to, .preposition])
    }
  }

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

  /// Whether a length of time is the age of somebody.
  func isAge(_ quantity: TimeQuantity) -> Bool {
    guard quantity.unit == .year || quantity.unit == .month else { return false }
    let start = quantity.tokens.lowerBound
    var strangers = 0
    for index in stride(from: start - 1, through: max(0, start - 6), by: -1) {
      guard tokens[index].kind == .word || isSign(index, "-") || isSign(index, "(") else { break }
      if hasAny(index, [.aged, .person]) { return true }
      if hasAny(index, [.lengthWord, .inside, .during]) { break }
      // « jeunes Français de 18 ans »; but « les volontaires partent 2 ans »
      if roles(index).isEmpty {
        strangers += 1
        guard strangers == 1, has(start - 1, .of) else { break }
      }
    }
    if let longest = quantity.longest, quantity.unit == .year {
      // « les 16-25 ans », « de 6 à 12 ans »; but « de deux à cinq ans »
      return (longest >= 12 || has(start - 1, .article)) && !isLengthBefore(start)
    }
    // « moins de 30 ans », « les plus de 60 ans », « dès 6 ans »
    let isBound = hasAny(start, [.more]) && !isWord(start, "pres") && !isWord(start, "environ")
    if isBound, quantity.unit == .year, quantity.count >= 10 {
      if isWord(start, "moins"), quantity.count >= 16 { return true }
      if has(start - 1, .of), isWord(start, "moins") { return true }
      if has(start - 1, .article) { return true }
    }
    return hasAny(quantity.tokens.upperBound, [.aged])
      || isWord(quantity.tokens.upperBound + 1, "age")
  }

  /// « pendant », « une durée de », « une période de trois à cinq ans ».
  func isLengthBefore(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      guard isWord(index) else { return false }
      if hasAny(index, [.lengthWord, .during]) { return true }
    }
    return false
  }

  /// Whether the sentence around speaks of what is to come: « sera lancé », « prévue ».
  func isFuture(around range: Range<Int>) -> Bool {
    for index in stride(from: range.lowerBound - 1, through: max(0, range.lowerBound - 14), by: -1)
    {
      if endsSentence(index) || isLineStart(index + 1) { break }
      if isFutureWord(index) { return true }
    }
    for index in range.upperBound..<max(range.upperBound, min(tokens.count, range.upperBound + 8)) {
      if endsSentence(index) || isLineStart(index) { break }
      if isFutureWord(index) { return true }
    }
    return false
  }

  private func endsSentence(_ index: Int) -> Bool {
    isSign(index, ".") || isSign(index, ";") || isSign(index, "!") || isSign(index, "?")
  }

  private func isFutureWord(_ index: Int) -> Bool {
    guard isWord(index), !isCapital(index) else { return false }
    if has(index, .planned) { return !isWord(index - 1, "initialement") }
    guard tokens[index].span.count >= 4 else { return false }
    return ends(index, "era") || ends(index, "eront") || ends(index, "ira") || ends(index, "iront")
      || ends(index, "dra") || ends(index, "dront") || ends(index, "aura") || ends(index, "auront")
  }
}
