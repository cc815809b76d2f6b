/// A length of time as it is read.
struct TimeQuantity {
  var tokens: Range<Int>
  var count: Int
  var unit: TimeUnit

  /// The greater number of « trois à six mois ».
  var longest: Int?
  var isApproximate = false

  /// « un an et demi »
  var hasHalf = false

  var period: CalendarPeriod {
    let whole = unit.period(count)
    guard hasHalf else { return whole }
    return unit == .year
      ? CalendarPeriod(years: count, months: 6) : CalendarPeriod(months: count, days: 15)
  }
}

extension TimeReading {
  /// A length of time: « plus de dix ans », « une quinzaine d'années », « 18 mois ».
  func quantity(at index: Int) -> TimeQuantity? {
    var next = index
    var isApproximate = false
    for _ in 0..<3 {
      if has(next, .more) {
        isApproximate = true
        next = skip(.of, from: next + 1)
      } else if has(next, .to), has(next + 1, .more) {
        isApproximate = true
        next = skip(.of, from: next + 2)
      } else if has(next, .now) || isWord(next, "deja") {
        next += 1
      } else if isWord(next, "un"), isWord(next + 1, "peu"), has(next + 2, .more) {
        next += 2
      } else if isWord(next, "une"), has(next + 1, .more), has(next + 2, .dozen) {
        next += 2
        isApproximate = true
      }
    }
    var quantity = TimeQuantity(tokens: index..<next, count: 1, unit: .year)
    quantity.isApproximate = isApproximate
    if has(next, .article) || has(next, .cardinal), has(next + 1, .dozen) { next += 1 }
    if has(next, .dozen) {
      quantity.count = value(next, .dozen)
      quantity.isApproximate = true
      next += 1
      guard has(next, .of) else { return nil }
      next += 1
    } else if let (number, end) = cardinal(at: next) {
      quantity.count = number
      next = end
      if number == 1, isWord(next, "quart"), has(next + 1, .of), unit(next + 2) == .century {
        quantity.count = 25
        quantity.tokens = index..<next + 3
        return quantity
      }
      let isRange =
        has(next, .to) || isSign(next, "-") || isWord(next, "ou")
        || isWord(next, "et") && has(index - 1, .between)
      if isRange, let (longest, end) = cardinal(at: next + 1), longest > number {
        quantity.longest = longest
        next = end
      } else if has(next, .half), isSign(next + 1, "-") || has(next + 1, .unit) {
        let unitPlace = isSign(next + 1, "-") ? next + 2 : next + 1
        guard number == 1, let unit = unit(unitPlace) else { return nil }
        switch unit {
        case .century: quantity.count = 50
        case .decade: quantity.count = 5
        default: return nil
        }
        quantity.tokens = index..<unitPlace + 1
        return quantity
      }
    } else {
      return nil
    }
    guard let unit = unit(next) else { return nil }
    quantity.unit = unit
    next += 1
    if isWord(next, "et"), has(next + 1, .half), unit == .year || unit == .month {
      quantity.hasHalf = true
      next += 2
    }
    quantity.tokens = index..<next
    return quantity
  }
}
