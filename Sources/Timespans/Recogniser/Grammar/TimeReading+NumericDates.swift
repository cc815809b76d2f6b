// Dates that begin with a number: « 24 août 2001 », « 12/03/2009 », « 2009-03-12 ».
extension TimeReading {
  func numeric(at index: Int) -> PartialDate? {
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
  func separated(at index: Int, yearFirst: Bool) -> PartialDate? {
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
    // FR-2009-04
    if index > 1, isGlued(index), isGlued(index - 1), tokens[index - 1].kind == .sign,
      isWord(index - 2), hasNoSmallLetter(index - 2)
    {
      return nil
    }
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
    // « le 3/03 et le 5/04/2010 »: the year may come.
    let isDotted =
      isSign(index + 1, ".") && tokens[index].digits == 2
      && (has(index + 3, .to) || isSign(index + 3, "-"))
    if second.digits == 2, isSign(index + 1, "/") || isDotted, !isRest, month(at: index + 3) == nil,
      (1...31).contains(tokens[index].value), (1...12).contains(second.value)
    {
      date.day = Int(tokens[index].value)
      date.month = Int(second.value)
      return date
    }
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
}
