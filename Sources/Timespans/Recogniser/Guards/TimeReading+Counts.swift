// Numbers of four digits that count something, and those that are years.
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
      // « 2012 M. Diop » is no length; « 2000 USD », « 2000 F CFA » are sums.
      let isLetter = tokens[next].span.count == 1 && isCapital(next) && !isWord(next + 1, "cfa")
      return !isElided && !isLetter || tokens[next].gap == .none
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
    // « 31/02/2009 », « DCI-2009-04 »: a piece of something that is no date.
    if isSign(index - 1, "/") || isSign(index - 1, "-"), isGlued(index), isGlued(index - 1),
      index > 1, tokens[index - 2].kind == .number || hasNoSmallLetter(index - 2)
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
}
