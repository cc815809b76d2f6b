/// A number of a series once its currency is known.
struct MoneyItem {
  var quantity: Quantity
  var value: DecimalNumber
  var currency: Currency
  /// The power of ten that letters or words gave it, for the numbers before that share them.
  var power: Int
  var ground: AmountGround

  /// A number with its own currency; `nil` when it is too large to be kept.
  init?(_ quantity: Quantity, unit: Unit, isEnglish: Bool = false, isUnitPrice: Bool = false) {
    guard var value = quantity.value else { return nil }
    var ground = unit.ground
    let numeral = quantity.numeral
    let isDecimal = Self.readsDecimals(
      numeral, value, power: unit.power, isEnglish: isEnglish, isUnitPrice: isUnitPrice)
    switch numeral.doubtfulMark {
    case .none: break
    case .comma: if !isDecimal { ground.insert(.commaOfThousands) }
    case .dot: if isDecimal { ground.insert(.dotOfDecimals) }
    }
    guard let scaled = try? value.multiplied(byPowerOfTen: unit.power - (isDecimal ? 3 : 0))
    else { return nil }
    value = scaled
    if numeral.isInWords { ground.insert(.words) }
    if quantity.isRound { ground.insert(.roundNumber) }
    self.quantity = quantity
    self.value = value
    currency = unit.currency
    power = quantity.power + max(unit.power, 0)
    self.ground = ground
  }

  init(
    _ quantity: Quantity, _ value: DecimalNumber, like other: MoneyItem, ground: AmountGround
  ) {
    self.quantity = quantity
    self.value = value
    currency = other.currency
    power = other.power
    self.ground = ground.union(other.ground.intersection([.francZone, .unknownCurrency]))
    if quantity.numeral.isInWords { self.ground.insert(.words) }
    if quantity.isRound { self.ground.insert(.roundNumber) }
  }

  /// Whether the three digits behind a single mark are decimals.
  ///
  /// A comma is the decimal mark of French, but nobody writes thousandths of a euro with a nought
  /// at their end: “25,000 €” is of an English hand. A point parts thousands, except before
  /// millions: “17.169 M€”.
  private static func readsDecimals(
    _ numeral: Numeral, _ value: DecimalNumber, power: Int, isEnglish: Bool, isUnitPrice: Bool
  ) -> Bool {
    switch numeral.doubtfulMark {
    case .none: false
    case .comma:
      power > 0 || isUnitPrice || (!isEnglish && value.coefficient % 10 != 0)
    case .dot:
      power >= 6 && value.coefficient % 1000 != 0
    }
  }
}
