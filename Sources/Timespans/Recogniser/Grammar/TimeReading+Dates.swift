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
}
