extension TokenText {
  /// Amounts with the currency in front, one or more: “€ 10 000”, “US$ 1.5 million”, “CHF 1'200”.
  struct PrefixedAmounts {
    var items: [(item: MoneyItem, start: Int)] = []
    var end: Int
  }

  func prefixedAmounts(at start: Int) -> PrefixedAmounts? {
    guard mayBegin(at: start) else { return nil }
    var chain = PrefixedAmounts(end: start)
    while let (unit, isTight) = prefix(at: chain.end),
      let quantity = quantity(at: unit.end), quantity.value != nil,
      // “budget en € 2012” speaks of prices of a year.
      isTight || !quantity.numeral.looksLikeYear
    {
      var number = quantity
      number.unit = nil
      number.end = quantity.numberEnd
      var whole = unit
      if unit.power == 0, isTightMagnitude(at: number.end),
        let magnitude = meaning(number.end)?.magnitude
      {
        whole.power = magnitude.power
        number.end += 1
      }
      guard let item = MoneyItem(number, unit: whole, isEnglish: isTight) else { break }
      var marked = item
      marked.ground.insert(.unitBefore)
      chain.items.append((marked, chain.end))
      chain.end = number.end
    }
    guard !chain.items.isEmpty else { return nil }
    // A currency behind the last number: they all stand behind, and the first was a heading's.
    return currency(at: chain.end) == nil ? chain : nil
  }

  /// Whether a currency at `start` can be that of a number behind.
  private func mayBegin(at start: Int) -> Bool {
    switch kind(start) {
    case .currencySign: !isWord(start - 1, "en")
    case .word: tokens[start].isAllCapitals && !isWord(start - 1, "en")
    default: false
    }
  }

  private func prefix(at start: Int) -> (Unit, isTight: Bool)? {
    guard start < count else { return nil }
    var unit: Unit?
    if kind(start) == .currencySign || tokens[start].isAllCapitals { unit = currency(at: start) }
    if unit == nil, let magnitude = meaning(start)?.magnitude, magnitude.isLetters,
      isTight(start + 1), kind(start + 1) == .currencySign
    {
      unit = currency(at: start + 1)
      unit?.power = magnitude.power
    }
    guard let unit, unit.caution == .none || unit.caution == .capitals, unit.end < count,
      kind(unit.end) == .digits, tokens[unit.end].gap <= .blank
    else { return nil }
    // Of words only codes stand in front: “Euro 2016” is a championship.
    if kind(unit.end - 1) == .word, kind(start) == .word, !isCode(tokens[unit.end - 1]) {
      return nil
    }
    return (unit, tokens[unit.end].gap == .none)
  }

  private func isCode(_ token: TextToken) -> Bool {
    let length = token.end - token.start
    return token.isAllCapitals && length >= 2 && length <= 4 && token.key != "euro"
  }

  /// “m” of “€3m”, “bn” of “$5bn”.
  private func isTightMagnitude(at index: Int) -> Bool {
    isTight(index) && meaning(index)?.magnitude?.isLetters == true
      && !(isTight(index + 1) && kind(index + 1) == .currencySign)
  }
}
