extension TokenText {
  /// Centimes behind: “12 euros et 50 centimes”, “12€50”, “12 euros 50”.
  func addHundredths(to quantity: inout Quantity) {
    guard let unit = quantity.unit, unit.power == 0, quantity.power < 6,
      !quantity.numeral.hasDecimals
    else { return }
    let place = isWord(unit.end, "et") ? unit.end + 1 : unit.end
    guard kind(place) == .digits || kind(place) == .word, let part = bareQuantity(at: place),
      part.power == 0, let count = part.value, count < DecimalNumber(100),
      !part.numeral.hasDecimals
    else { return }
    var end = part.numberEnd
    if let named = named(hundredthAt: end) {
      end = named
    } else {
      let isTwoDigits = kind(place) == .digits && tokens[place].digitCount == 2
      guard isTwoDigits, place == unit.end,
        isTight(place) || tokens[place].gap == .blank && isStop(end)
      else { return }
    }
    guard let hundredths = try? count.multiplied(byPowerOfTen: -2),
      let sum = try? quantity.value?.adding(hundredths)
    else { return }
    quantity.value = sum
    quantity.end = end
  }

  /// Whether a sentence or an aside ends at `index`.
  private func isStop(_ index: Int) -> Bool {
    switch kind(index) {
    case nil, .dot, .comma, .close, .colon: true
    default: false
    }
  }

  private func named(hundredthAt place: Int) -> Int? {
    guard let unit = currency(at: place), unit.caution == .hundredth else { return nil }
    return unit.end
  }
}
