extension TimeReading {
  /// A whole number in digits or words: « 25 », « vingt-cinq », « quatre-vingt-dix ».
  func cardinal(at index: Int) -> (number: Int, end: Int)? {
    if isNumber(index, digits: 1...3) { return (Int(tokens[index].value), index + 1) }
    guard has(index, .cardinal) else { return nil }
    var total = 0
    var group = 0
    var next = index
    var end = index
    // No number of years takes more words.
    while next - index < 12, has(next, .cardinal) {
      guard add(value(next, .cardinal), to: &group, &total) else { break }
      end = next + 1
      next = end
      if isSign(next, "-"), isGlued(next), has(next + 1, .cardinal) {
        next += 1
      } else if isWord(next, "et"), has(next + 1, .cardinal),
        [1, 11].contains(value(next + 1, .cardinal)),
        group >= 20
      {
        next += 1
      }
    }
    return end == index ? nil : (total + group, end)
  }

  /// Adds the next word of a number; `false` where it cannot go on so.
  private func add(_ number: Int, to group: inout Int, _ total: inout Int) -> Bool {
    switch number {
    case 1000:
      guard total == 0 else { return false }
      total = max(group, 1) * 1000
      group = 0
    case 100:
      guard group < 10 else { return false }
      group = max(group, 1) * 100
    case 20 where group % 100 == 4:
      group += 76
    default:
      let rest = group % 100
      // Ten to nineteen follow sixty and eighty only: soixante-dix.
      let room = rest == 60 || rest == 80 ? 20 : 10
      guard rest == 0 || rest >= 20 && rest % 10 == 0 && number < room else { return false }
      group += number
    }
    return true
  }

  /// « 25e », « vingt-cinquième », « quarantième ».
  func ordinal(at index: Int) -> (number: Int, end: Int)? {
    if isNumber(index, digits: 1...3) {
      let (end, isOrdinal) = ordinalEnd(index)
      return isOrdinal ? (Int(tokens[index].value), end) : nil
    }
    if has(index, .ordinal) { return (value(index, .ordinal), index + 1) }
    guard let (number, end) = cardinal(at: index) else { return nil }
    let next = isSign(end, "-") || isWord(end, "et") ? end + 1 : end
    guard has(next, .ordinal), number % 10 == 0 || number == 4 else { return nil }
    let ending = value(next, .ordinal)
    // quatre-vingtième
    return (number == 4 && ending == 20 ? 80 : number + ending, next + 1)
  }

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
