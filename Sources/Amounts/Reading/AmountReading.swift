import Text

/// One piece of text while its amounts are read.
struct AmountReading {
  let text: TokenText
  private(set) var amounts: [Amount] = []

  /// Where the piece begins in the whole text.
  private let base: Int

  init(_ tokens: [TextToken], _ vocabulary: Vocabulary, base: Int) {
    text = TokenText(tokens: tokens, vocabulary: vocabulary)
    self.base = base
  }

  /// - Complexity: O(bytes).
  mutating func read(_ bytes: Span<UInt8>) {
    var index = 0
    while index < text.count {
      switch text.tokens[index].kind {
      case .digits, .word:
        if let series = text.series(at: index) {
          append(series, bytes)
          index = series.end
          continue
        }
        fallthrough
      case .currencySign:
        if let chain = text.prefixedAmounts(at: index) {
          for item in chain.items { append([item.item], from: item.start, bytes) }
          index = chain.end
          continue
        }
        index += 1
      default:
        index += 1
      }
    }
    if amounts.contains(where: { $0.ground.contains(.francZone) }) { placeFrancZone() }
  }

  private mutating func append(_ series: QuantitySeries, _ bytes: Span<UInt8>) {
    let money = text.money(of: series)
    var place = 0
    while place < money.count {
      let item = money[place].item
      if place + 1 < money.count, money[place + 1].place == money[place].place + 1,
        isRange(item, money[place + 1].item, series.links[money[place].place], series)
      {
        let start = money[place].place == 0 ? series.openingStart : item.quantity.start
        append([item, money[place + 1].item], from: start, bytes)
        place += 2
      } else {
        append([item], from: item.quantity.start, bytes)
        place += 1
      }
    }
  }

  private func isRange(
    _ low: MoneyItem, _ high: MoneyItem, _ link: QuantitySeries.Link, _ series: QuantitySeries
  ) -> Bool {
    guard low.currency == high.currency, low.value < high.value else { return false }
    switch link {
    case .to: return series.opening != .change
    case .hyphen: return low.quantity.unit == nil || text.isTight(high.quantity.start)
    case .and: return series.opening == .between
    case .or, .comma: return false
    }
  }

  /// Writes down an amount, or a range of two.
  private mutating func append(_ ends: [MoneyItem], from start: Int, _ bytes: Span<UInt8>) {
    guard let low = ends.first, let high = ends.last else { return }
    var (lower, upper) = (low.value, high.value)
    var ground = low.ground.union(high.ground)
    var first = start
    if ends.count == 1, let sign = text.minus(before: start), let opposite = try? lower.negated() {
      (lower, upper) = (opposite, opposite)
      first = sign
      ground.insert(.negative)
    }
    if ends.count == 2 {
      ground.insert(.range)
      ground.remove(.unitShared)
    }
    let end = high.quantity.end
    let share = text.share(behind: end)
    let range = Int(text.tokens[first].start)..<Int(text.tokens[end - 1].end)
    amounts.append(
      Amount(
        span: base + range.lowerBound..<base + range.upperBound,
        written: Self.string(bytes.extracting(range)), lower: lower, upper: upper,
        currency: low.currency,
        approximation: text.approximation(from: first, to: end, behind: share?.end ?? end)
          ?? (ground.contains(.roundNumber) ? .about : .exact),
        per: share?.noun, ground: ground))
  }

  private static func string(_ bytes: Span<UInt8>) -> String {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    return String(decoding: copy, as: UTF8.self)
  }

  /// CFA francs are Central African where the text names Central Africa and not West Africa.
  private mutating func placeFrancZone() {
    let words = text.tokens.lazy.filter { $0.kind == .word }.map(\.key)
    guard words.contains(where: FrancZone.central.contains),
      !words.contains(where: FrancZone.west.contains)
    else { return }
    amounts = amounts.map { $0.ground.contains(.francZone) ? $0.inCentralAfrica : $0 }
  }
}

extension Amount {
  fileprivate var inCentralAfrica: Self {
    Self(
      span: span, written: written, lower: lower, upper: upper, currency: Currency(code: "XAF"),
      approximation: approximation, per: per, ground: ground)
  }
}
