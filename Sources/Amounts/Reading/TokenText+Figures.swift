extension TokenText {
  /// The number in figures that begins with the digits at `start`.
  ///
  /// Thousands are parted by a blank, a point, an apostrophe or a comma: one to three digits, then
  /// exactly three each time. So the year of “en 2011 702 550 €” is no part of the amount.
  func figures(at start: Int) -> Numeral {
    let head = tokens[start]
    var numeral = Numeral(tokens: start..<start + 1)
    guard head.digitCount <= TokenCutter.mostDigits else { return numeral }
    let year = head.key.bits
    numeral.looksLikeYear = head.digitCount == 4 && year >= 1900 && year < 2100
    var groups = [head.key.bits]
    var mark: TextToken.Kind?
    var next = start + 1
    let canHaveGroups = head.digitCount <= 3 && !head.hasLeadingZero && !isTailOfNumber(start)
    if canHaveGroups {
      if isGroup(next, blank: true), !isLabelled(start, beforeGroup: next) {
        while isGroup(next, blank: true) {
          groups.append(tokens[next].key.bits)
          next += 1
        }
      } else if let kind = kind(next), kind == .dot || kind == .comma || kind == .apostrophe {
        mark = kind
        while self.kind(next) == kind, isTight(next), isGroup(next + 1, blank: false) {
          groups.append(tokens[next + 1].key.bits)
          next += 2
        }
      }
    }
    numeral.isGrouped = groups.count > 1
    if mark == .dot || mark == .comma, groups.count == 2 {
      numeral.doubtfulMark = mark == .dot ? .dot : .comma
    }
    if mark == nil, let split = columnSplit(groups, from: start) {
      numeral.tokens = start..<split
      return numeral
    }
    // “000” alone is the end of a number whose beginning is not understood.
    guard head.digitCount != 3 || !head.hasLeadingZero, let whole = Self.joined(groups) else {
      numeral.tokens = start..<next
      return numeral
    }
    numeral.value = whole
    readDecimals(&numeral, from: next, mark: mark)
    return numeral
  }

  private func readDecimals(
    _ numeral: inout Numeral, from start: Int, mark: TextToken.Kind?
  ) {
    var next = start
    if kind(next) == .comma || kind(next) == .dot, isTight(next), kind(next + 1) == .hyphen,
      isTight(next + 1), kind(next + 2) != .digits
    {
      // No centimes, as the Swiss write it: “1'200.-”.
      next += 2
      numeral.doubtfulMark = .none
    } else if let kind = kind(next), kind == .comma || kind == .dot, isTight(next),
      isTight(next + 1),
      self.kind(next + 1) == .digits
    {
      let decimals = tokens[next + 1]
      // “3.000.00” ends with decimals; “12.05.2011” is a date.
      let isOther = mark == nil || mark != kind || !numeral.isGrouped || decimals.digitCount <= 2
      next += 2
      numeral.doubtfulMark = .none
      numeral.hasDecimals = true
      numeral.value = isOther ? numeral.value.flatMap { Self.number($0, decimals) } : nil
      if isMarkedDigit(next) {
        numeral.value = nil
        while isMarkedDigit(next) { next += 2 }
      }
    }
    numeral.tokens = numeral.tokens.lowerBound..<next
    if next > numeral.tokens.lowerBound + 1 { numeral.looksLikeYear = false }
  }

  /// A point or comma with digits tight behind.
  private func isMarkedDigit(_ index: Int) -> Bool {
    (kind(index) == .comma || kind(index) == .dot) && isTight(index)
      && kind(index + 1) == .digits && isTight(index + 1)
  }

  private func isGroup(_ index: Int, blank: Bool) -> Bool {
    guard kind(index) == .digits, tokens[index].digitCount == 3 else { return false }
    let gap = tokens[index].gap
    guard blank else { return gap == .none }
    // Over a wide gap or a line's end only what cannot begin a number goes on with it.
    return gap == .blank || gap > .blank && tokens[index].hasLeadingZero
  }

  /// Digits behind a letter, or behind two slashes, hyphens or colons: “B12”, “31/12/11”.
  func isTailOfNumber(_ index: Int) -> Bool {
    guard isTight(index), let before = kind(index - 1) else { return false }
    switch before {
    case .word:
      // “B12”, “19h30”, but not “3x5 000 €”.
      if kind(index - 2) == .digits, isTight(index - 1) { return tokens[index - 1].key != "x" }
      return tokens[index - 1].isCapital && meaning(index - 1)?.currencies.isEmpty ?? true
    case .slash: return kind(index - 2) == .digits && isTight(index - 1)
    case .colon:
      // “12:30” is an hour, “2011:30 000 €” an amount of a year.
      return kind(index - 2) == .digits && isTight(index - 1) && tokens[index - 2].digitCount < 3
    case .hyphen:
      return kind(index - 2) == .digits && isTight(index - 1) && kind(index - 3) == .hyphen
        && isTight(index - 2)
    default: return false
    }
  }

  /// Whether the digits are the number of a thing, as in “axe 2 300 000 €”; not when what would
  /// be left of the amount began with a zero.
  private func isLabelled(_ index: Int, beforeGroup next: Int) -> Bool {
    let label = kind(index - 1) == .other ? index - 2 : index - 1
    return !tokens[next].hasLeadingZero && isGroup(next + 1, blank: true)
      && meaning(label)?.isLabel == true
  }

  /// Where “150 000 200 000 €” begins anew: two columns of a table, one blank between them.
  private func columnSplit(_ groups: [UInt128], from start: Int) -> Int? {
    guard groups.count >= 4 else { return nil }
    for place in 1..<groups.count - 1 where groups[place] == 0 && groups[place + 1] >= 100 {
      return start + place + 1
    }
    return nil
  }

  private static func joined(_ groups: [UInt128]) -> DecimalNumber? {
    var value: UInt128 = 0
    for group in groups {
      guard value < UInt128(Int128.max) / 2000 else { return nil }
      value = value * 1000 + group
    }
    return Int128(exactly: value).map { DecimalNumber($0) }
  }

  private static func number(_ whole: DecimalNumber, _ decimals: TextToken) -> DecimalNumber? {
    guard decimals.digitCount <= 18, let part = Int128(exactly: decimals.key.bits),
      let fraction = try? DecimalNumber(coefficient: part, scale: Int(decimals.digitCount))
    else { return nil }
    return try? whole.adding(fraction)
  }
}
