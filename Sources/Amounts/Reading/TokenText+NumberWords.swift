extension TokenText {
  /// The number in words that begins at `start`: “deux cent cinquante mille”.
  ///
  /// - Complexity: O(words of the number), which are few.
  func numberInWords(at start: Int) -> Numeral? {
    var reading = NumberReading()
    var next = start
    var end = start
    while let number = meaning(next)?.number, next == start || tokens[next].gap <= .blank {
      if case .and = number {
        // “vingt et un”; “un million et demi”.
        let other = passing(.hyphen, at: next + 1)
        guard next > start, reading.accepts(meaning(other)?.number) else { break }
        next = other
        continue
      }
      guard reading.add(number) else { break }
      next += 1
      end = next
      if kind(next) == .hyphen, isTight(next), isTight(next + 1), meaning(next + 1)?.number != nil {
        next += 1
      }
    }
    guard end > start, let value = reading.value else { return nil }
    var numeral = Numeral(tokens: start..<end, value: value, isInWords: true)
    numeral.power = reading.lastPower
    return numeral
  }
}

/// The sum of a number in words so far, as French grammar lets it grow.
private struct NumberReading {
  private var large: Int128 = 0
  private var thousands: Int128 = 0
  private var section: Int128 = 0
  private var hasWords = false
  private var isHalf = false
  private var isComplete = false
  /// The power of the last “million” or “milliard”: the next must be smaller.
  private var largestAllowed = 13
  private(set) var lastPower = 0
  private var last: NumberWord?

  var value: DecimalNumber? {
    guard hasWords, !isHalf || isComplete else { return nil }
    return DecimalNumber(large + thousands + section)
  }

  func accepts(_ word: NumberWord?) -> Bool {
    switch word {
    case .unit(1): section % 100 >= 20 && section % 10 == 0
    case .teen(11): section % 100 == 60
    case .half: if case .large = last { true } else { false }
    default: false
    }
  }

  mutating func add(_ word: NumberWord) -> Bool {
    guard !isComplete, isHalf ? isLarge(word) : true else { return false }
    switch word {
    case .unit(let value):
      let ten = section % 100
      let isBehindTen = ten == 10 || ten == 70 || ten == 90
      guard value > 0 || !hasWords, section % 10 == 0, ten >= 20 || ten == 0 || isBehindTen,
        !isBehindTen || value >= 7 || isPlainTen
      else { return false }
      section += Int128(value)
    case .teen(let value):
      guard section % 100 == 0 || section % 100 == 60 || section % 100 == 80 else { return false }
      section += Int128(value)
    case .ten(20) where section % 100 == 4: section += 76
    case .ten(let value):
      guard section % 100 == 0 else { return false }
      section += Int128(value)
    case .hundred:
      guard section < 20, section != 1, section != 10 else { return false }
      section = max(section, 1) * 100
    case .thousand:
      guard thousands == 0, section != 1 else { return false }
      thousands = max(section, 1) * 1000
      section = 0
    case .large(let power):
      guard addLarge(power) else { return false }
    case .half:
      return addHalf()
    case .and:
      return false
    }
    hasWords = true
    last = word
    return true
  }

  /// “septante” and “nonante” take all units behind them.
  private var isPlainTen: Bool {
    if case .ten = last { true } else { false }
  }

  private func isLarge(_ word: NumberWord) -> Bool {
    if case .large = word { true } else { false }
  }

  private mutating func addLarge(_ power: Int) -> Bool {
    let below = thousands + section
    guard power < largestAllowed, below > 0 || isHalf else { return false }
    let unit = (0..<power).reduce(Int128(1)) { value, _ in value * 10 }
    // The half comes after one: “un demi-million”.
    large += isHalf ? unit / 2 : below * unit
    if isHalf { isComplete = true }
    (thousands, section, largestAllowed, lastPower) = (0, 0, power, power)
    return true
  }

  private mutating func addHalf() -> Bool {
    if case .large(let power) = last {
      large += (0..<power).reduce(Int128(1)) { value, _ in value * 10 } / 2
      isComplete = true
      return true
    }
    guard section == 1, thousands == 0, large == 0 else { return false }
    isHalf = true
    hasWords = true
    return true
  }
}
