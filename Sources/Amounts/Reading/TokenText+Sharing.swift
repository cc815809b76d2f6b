extension TokenText {
  /// The items of a series that have a currency, their own or that of the next, in their order.
  func money(of series: QuantitySeries) -> [(item: MoneyItem, place: Int)] {
    var found: [(item: MoneyItem, place: Int)] = []
    var next: MoneyItem?
    var isListClosed = false
    for place in series.items.indices.reversed() {
      let quantity = series.items[place]
      let link = place < series.links.count ? series.links[place] : nil
      if link != .comma { isListClosed = link?.closesList == true }
      var item: MoneyItem?
      if let unit = quantity.unit {
        item = MoneyItem(quantity, unit: unit, isUnitPrice: share(behind: unit.end) != nil)
      } else if let next, let link, link != .comma || isListClosed {
        item = shared(quantity, next, link, series.opening)
      }
      if let item { found.append((item: item, place: place)) }
      next = item
    }
    if found.count > 1 { found.reverse() }
    return found
  }

  /// A number whose currency stands behind a later number of its list or range.
  private func shared(
    _ quantity: Quantity, _ next: MoneyItem, _ link: QuantitySeries.Link,
    _ opening: QuantitySeries.Opening
  ) -> MoneyItem? {
    let isRange = link == .to || link == .hyphen || opening == .between && link == .and
    guard let value = quantity.value, value.coefficient > 0, !isNumberOfThing(quantity),
      !looksLikeYear(quantity, beside: next, isRange ? opening : .none)
    else { return nil }
    func item(_ value: DecimalNumber, _ ground: AmountGround = []) -> MoneyItem {
      MoneyItem(quantity, value, like: next, ground: ground.union(.unitShared))
    }
    let isNear = { (value: DecimalNumber) in
      isRange ? value <= next.value : Self.isNear(value, next.value)
    }
    if next.power > 0, quantity.power == 0 {
      let decimal = quantity.numeral.doubtfulMark == .none ? 0 : -3
      if let large = try? value.multiplied(byPowerOfTen: next.power + decimal), isNear(large) {
        return item(large, .magnitudeShared)
      }
      return value >= DecimalNumber(1000) && isNear(value) ? item(value) : nil
    }
    // “60 à 80 000 €”, “deux ou trois mille euros”: the thousands are said once.
    if quantity.power == 0, isRange || link == .or, endsWithThousands(next),
      value < DecimalNumber(1000), let large = try? value.multiplied(byPowerOfTen: 3),
      large < next.value, isRange || Self.isNear(large, next.value)
    {
      return item(large, .magnitudeShared)
    }
    return isNear(value) ? item(value) : nil
  }

  private func endsWithThousands(_ item: MoneyItem) -> Bool {
    item.value.scale == 0 && item.value.coefficient % 1000 == 0
      && !item.quantity.numeral.hasDecimals
  }

  /// The numbers of one list are of one order: none is a hundred times another.
  private static func isNear(_ value: DecimalNumber, _ other: DecimalNumber) -> Bool {
    guard let more = try? value.multiplied(byPowerOfTen: 2),
      let otherMore = try? other.multiplied(byPowerOfTen: 2)
    else { return false }
    return more >= other && otherMore >= value
  }

  /// “action 3 - 5 M€”: the 3 is no money.
  private func isNumberOfThing(_ quantity: Quantity) -> Bool {
    meaning(quantity.start - 1)?.isLabel == true
      || kind(quantity.start - 1) == .other && isTight(quantity.start)
        && meaning(quantity.start - 2)?.isLabel == true
  }

  /// A year beside an amount is a year, unless both are written without blanks.
  private func looksLikeYear(
    _ quantity: Quantity, beside next: MoneyItem, _ opening: QuantitySeries.Opening
  ) -> Bool {
    guard quantity.numeral.looksLikeYear, let value = quantity.value else { return false }
    let other = next.quantity.numeral
    if !other.isGrouped, !other.isInWords, next.value >= DecimalNumber(1000), next.power == 0 {
      return false
    }
    return opening == .none || value.coefficient % 100 != 0
  }
}
