extension TokenText {
  /// The currency that begins at `start`: “€”, “US$”, “francs suisses”.
  func currency(at start: Int) -> Unit? {
    guard start < tokens.count else { return nil }
    let token = tokens[start]
    switch token.kind {
    case .currencySign: return sign(at: start)
    case .word: return dollarOfState(at: start) ?? named(at: start)
    default: return nil
    }
  }

  private func sign(at start: Int) -> Unit? {
    let scalar = UInt32(truncatingIfNeeded: tokens[start].key.bits)
    guard let currency = CurrencyWords.currency(ofSign: scalar) else { return nil }
    var unit = Unit(end: start + 1, currency: currency)
    guard kind(start + 1) == .word, tokens[start + 1].gap <= .blank else { return unit }
    let key = tokens[start + 1].key
    if currency.code == "USD", let state = CurrencyWords.dollars[key],
      tokens[start + 1].isCapital || key.bits > 0xFF_FFFF
    {
      unit.currency = state
      unit.end += 1
    } else if currency == .euro, isTight(start + 1), key == "uros" || key == "uro" {
      unit.end += 1
    } else if currency.code == "GBP", key == "sterling" {
      unit.end += 1
    }
    return unit
  }

  private func dollarOfState(at start: Int) -> Unit? {
    guard kind(start + 1) == .currencySign, tokens[start + 1].key.bits == 0x24,
      tokens[start + 1].gap <= .blank, tokens[start].isAllCapitals,
      let currency = CurrencyWords.dollars[tokens[start].key]
    else { return nil }
    return Unit(end: start + 2, currency: currency)
  }

  private func named(at start: Int) -> Unit? {
    guard let meaning = meaning(start), !meaning.currencies.isEmpty else { return nil }
    for place in meaning.currencies {
      let name = vocabulary.currencies[place]
      if name.caution == .capitals || name.caution == .letter, !tokens[start].isAllCapitals {
        continue
      }
      guard let end = end(of: name.following, from: start + 1) else { continue }
      // “euro-région”, “franc-maçon” are other words.
      if kind(end) == .hyphen, isTight(end), isTight(end + 1), kind(end + 1) == .word { continue }
      var unit = Unit(end: end, currency: name.currency, power: name.power, caution: name.caution)
      if name.caution == .hundredth { unit.power = -2 }
      if name.currency.code == "XOF", tokens[start].key != "xof" { unit.ground = .francZone }
      if name.currency == .unknown { unit.ground = .unknownCurrency }
      return unit
    }
    return nil
  }

  /// Where some words end that must stand one after the other, a point, hyphen or apostrophe
  /// between them at most.
  private func end(of words: [WordKey], from start: Int) -> Int? {
    var index = start
    for word in words {
      if let kind = kind(index), kind == .dot || kind == .hyphen || kind == .apostrophe,
        isTight(index)
      {
        index += 1
      }
      guard isWord(index, word), tokens[index].gap <= .line else { return nil }
      index += 1
    }
    return index
  }

  /// The currency behind a number, with letters that stand before it: “k€”, “M d'euros”.
  func unit(behind start: Int) -> Unit? {
    let index = start
    guard index < tokens.count else { return nil }
    if let magnitude = meaning(index)?.magnitude, magnitude.isLetters,
      let unit = currency(at: passingConnective(at: index + 1)), unit.power == 0
    {
      let isTightSign = isTight(index + 1) && kind(index + 1) == .currencySign
      let isSmall = !tokens[index].isCapital
      let key = tokens[index].key
      // “3 m d'euros” would as soon be metres; “g” is a milliard only in “G€”.
      if key == "m" && isSmall && !isTightSign || key == "g" && !isTightSign {
        return currency(at: passingConnective(at: index))
      }
      var scaled = unit
      scaled.power = magnitude.power
      if key == "m", isSmall { scaled.ground.insert(.smallMillions) }
      return scaled
    }
    return currency(at: passingConnective(at: index))
  }

  /// The place behind “d'” or “de”.
  func passingConnective(at index: Int) -> Int {
    if isWord(index, "d"), kind(index + 1) == .apostrophe { return index + 2 }
    if isWord(index, "de") { return index + 1 }
    return index
  }
}
