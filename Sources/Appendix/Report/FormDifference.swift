import Tables

/// A value on which forms differ: those with the largest share of actors, and those with the least.
struct FormDifference {
  /// How many actors of a form have the value, of how many that it was offered to.
  struct Side: Equatable {
    let group: Int
    let actors: Int
    let asked: Int

    /// Whether the share is smaller than another's; in integers, so that equal shares are equal.
    func isLess(than other: Side) -> Bool { actors * other.asked < other.actors * asked }
  }

  let value: Int
  /// Forms of equal shares, in the order of the survey; never empty.
  let most: [Side]
  let least: [Side]

  func hasSameSides(as other: Self) -> Bool { most == other.most && least == other.least }

  /// The difference of the shares, as a fraction.
  private var width: (numerator: Int, denominator: Int) {
    let (high, low) = (most[0], least[0])
    return (high.actors * low.asked - low.actors * high.asked, high.asked * low.asked)
  }

  /// Whether the shares lie further apart than another's; in integers, as they are compared.
  private func isWider(than other: Self) -> Bool {
    let own = width.numerator.multipliedFullWidth(by: other.width.denominator)
    let others = other.width.numerator.multipliedFullWidth(by: width.denominator)
    return (own.high, own.low) > (others.high, others.low)
  }

  /// So few actors have no share worth speaking of.
  private static let fewest = 3

  /// The widest differences, all of them equal; none where no form is half of the whole away from
  /// another.
  static func widest(in comparison: Comparison) -> [FormDifference] {
    let totals = comparison.groups.map { comparison.totals(of: [$0]) }
    var widest: [FormDifference] = []
    for value in comparison.values.indices {
      let sides = comparison.groups.indices.compactMap { group -> Side? in
        let total = totals[group][value]
        guard comparison.groups[group].offers[value], total.asked >= fewest else { return nil }
        return Side(group: group, actors: total.actors, asked: total.asked)
      }
      guard let difference = FormDifference(value, sides) else { continue }
      if widest.first.map(difference.isWider) ?? true {
        widest = [difference]
      } else if !widest[0].isWider(than: difference) {
        widest.append(difference)
      }
    }
    return widest
  }

  private init?(_ value: Int, _ sides: [Side]) {
    guard let first = sides.first else { return nil }
    let most = sides.dropFirst().reduce(first) { $0.isLess(than: $1) ? $1 : $0 }
    let least = sides.dropFirst().reduce(first) { $1.isLess(than: $0) ? $1 : $0 }
    self.value = value
    self.most = sides.filter { !$0.isLess(than: most) }
    self.least = sides.filter { !least.isLess(than: $0) }
    let width = width
    guard width.numerator > 0, 2 * width.numerator >= width.denominator else { return nil }
  }
}
