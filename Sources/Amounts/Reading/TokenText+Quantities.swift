extension TokenText {
  /// The number that begins at `start`, with its magnitude and its currency.
  func quantity(at start: Int) -> Quantity? {
    guard var quantity = bareQuantity(at: start) else { return nil }
    guard quantity.value != nil else { return quantity }
    if let unit = unit(of: quantity, at: quantity.numberEnd) {
      quantity.unit = unit
      quantity.end = unit.end
      addHundredths(to: &quantity)
    } else if quantity.power >= 3, let rest = remainder(of: quantity) {
      quantity = rest
    } else if let unit = unitBehindBrackets(of: quantity) {
      quantity.unit = unit
      quantity.end = unit.end
    }
    return quantity
  }

  /// The number and “millions”, “milliers”, “centaine de milliers” behind it.
  func bareQuantity(at start: Int) -> Quantity? {
    let numeral: Numeral
    switch kind(start) {
    case .digits: numeral = figures(at: start)
    case .word:
      guard let found = numberInWords(at: start) else { return nil }
      numeral = found
    default: return nil
    }
    let end = numeral.tokens.upperBound
    var quantity = Quantity(numeral: numeral, end: end, numberEnd: end)
    quantity.value = numeral.value
    quantity.power = numeral.power
    readMagnitudes(&quantity)
    return quantity
  }

  private func readMagnitudes(_ quantity: inout Quantity) {
    guard quantity.numeral.value != nil else { return }
    var added = 0
    var factor = 1
    var index = quantity.numberEnd
    for round in 0..<3 {
      let place = round == 0 ? index : passingConnective(at: index)
      guard let magnitude = meaning(place)?.magnitude, !magnitude.isLetters else { break }
      added += magnitude.power
      factor *= magnitude.factor
      if magnitude.isRound { quantity.isRound = true }
      index = place + 1
    }
    guard index > quantity.numberEnd else { return }
    var value = quantity.value
    // In front of “millions”, a mark is a decimal one.
    if added >= 6, quantity.numeral.doubtfulMark != .none {
      value = try? value?.multiplied(byPowerOfTen: -3)
      quantity.numeral.doubtfulMark = .none
    }
    if added >= 3, isWord(index, "et"), case .half? = meaning(index + 1)?.number,
      let half = try? DecimalNumber(coefficient: 5, scale: 1)
    {
      value = try? value?.adding(half)
      index += 2
    }
    if factor > 1 { value = value.flatMap { Self.product($0, factor) } }
    quantity.value = try? value?.multiplied(byPowerOfTen: added)
    quantity.power += added
    quantity.numberEnd = index
    quantity.end = index
  }

  private static func product(_ number: DecimalNumber, _ factor: Int) -> DecimalNumber? {
    let (product, overflows) = number.coefficient.multipliedReportingOverflow(by: Int128(factor))
    return overflows ? nil : try? DecimalNumber(coefficient: product, scale: number.scale)
  }

  /// “200 000 euros” of “1 million 200 000 euros”, added to what stands before.
  private func remainder(of quantity: Quantity) -> Quantity? {
    let next = quantity.numberEnd
    guard next < count, tokens[next].gap == .blank, let rest = bareQuantity(at: next),
      rest.power < quantity.power, !rest.numeral.looksLikeYear, let value = rest.value,
      let unit = unit(of: rest, at: rest.numberEnd), unit.power <= quantity.power,
      let more = try? value.multiplied(byPowerOfTen: unit.power),
      let least = try? DecimalNumber(1).multiplied(byPowerOfTen: quantity.power), more < least,
      let sum = try? quantity.value?.adding(more)
    else { return nil }
    var whole = quantity
    whole.value = sum
    whole.unit = unit
    whole.unit?.power = 0
    whole.end = unit.end
    return whole
  }

  /// The unit of “20 000 (vingt mille) euros”, of “20 000 (€)”, of “**20 000** €”.
  private func unitBehindBrackets(of quantity: Quantity) -> Unit? {
    let open = quantity.numberEnd
    let isStar = { (index: Int) in kind(index) == .other && tokens[index].key.bits == 0x2A }
    if isStar(open) { return unit(of: quantity, at: isStar(open + 1) ? open + 2 : open + 1) }
    guard kind(open) == .open else { return nil }
    if quantity.numeral.isGrouped, var unit = unit(of: quantity, at: open + 1),
      kind(unit.end) == .close
    {
      unit.end += 1
      return unit
    }
    guard let words = bareQuantity(at: open + 1),
      kind(words.numberEnd) == .close, words.value == quantity.value
    else { return nil }
    return unit(of: quantity, at: words.numberEnd + 1)
  }

  /// The currency at `place`, where it can be this number's.
  func unit(of quantity: Quantity, at place: Int) -> Unit? {
    guard place < count, let unit = unit(behind: place) else { return nil }
    let numeral = quantity.numeral
    if tokens[place].gap >= .blanks {
      // Behind a line's end the next thing begins, unless the number shows that it is money.
      let isMoney = numeral.isGrouped || numeral.hasDecimals || quantity.power > 0
      guard !tokens[place].isCapital || meaning(place)?.magnitude != nil,
        tokens[place].gap < .line || isMoney
      else { return nil }
    }
    if numeral.looksLikeYear, kind(unit.end) == .digits, tokens[unit.end].gap <= .blanks {
      // “en 2012 € 12 500”: the currency is that of the number behind.
      let behind = figures(at: unit.end)
      if behind.isGrouped || behind.hasDecimals { return nil }
    }
    switch unit.caution {
    case .none, .capitals, .hundredth: break
    case .letter:
      // “12 F / 8 H” counts women and men; “en 2012 F. Durand” names a person.
      let isLarge = quantity.value.map { $0 >= DecimalNumber(1000) } ?? false
      guard isLarge || unit.power > 0 || numeral.hasDecimals, !numeral.looksLikeYear,
        kind(unit.end) != .slash
      else { return nil }
    case .adjective:
      let isOne = numeral.isInWords && quantity.value == DecimalNumber(1)
      guard !isOne || kind(unit.end) != .word || isWord(unit.end, "symbolique") else { return nil }
    }
    return unit
  }
}
