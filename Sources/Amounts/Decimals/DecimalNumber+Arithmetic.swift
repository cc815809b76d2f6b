extension DecimalNumber {
  /// - Throws: ``DecimalOverflow`` when the sum has more digits than can be kept.
  public func adding(_ other: Self) throws(DecimalOverflow) -> Self {
    let scale = max(scale, other.scale)
    let left = try coefficient(atScale: scale)
    let right = try other.coefficient(atScale: scale)
    let (sum, overflows) = left.addingReportingOverflow(right)
    guard !overflows else { throw DecimalOverflow() }
    return try Self(coefficient: sum, scale: scale)
  }

  /// - Throws: ``DecimalOverflow`` when the difference has more digits than can be kept.
  public func subtracting(_ other: Self) throws(DecimalOverflow) -> Self {
    try adding(other.negated())
  }

  /// - Throws: ``DecimalOverflow`` for the one number whose opposite does not exist.
  public func negated() throws(DecimalOverflow) -> Self {
    let (opposite, overflows) = Int128.zero.subtractingReportingOverflow(coefficient)
    guard !overflows else { throw DecimalOverflow() }
    return try Self(coefficient: opposite, scale: scale)
  }

  /// The number times ten to a power: 1.5 times 10⁶ is 1 500 000.
  ///
  /// - Throws: ``DecimalOverflow`` when the product has more digits than can be kept.
  public func multiplied(byPowerOfTen power: Int) throws(DecimalOverflow) -> Self {
    let (scale, overflows) = scale.subtractingReportingOverflow(power)
    guard !overflows else { throw DecimalOverflow() }
    return try Self(coefficient: coefficient, scale: scale)
  }

  /// The sum of some numbers, exactly.
  ///
  /// - Throws: ``DecimalOverflow`` when a sum on the way has more digits than can be kept.
  public static func sum(_ numbers: some Sequence<Self>) throws(DecimalOverflow) -> Self {
    var sum = zero
    for number in numbers { sum = try sum.adding(number) }
    return sum
  }

  private func coefficient(atScale wanted: Int) throws(DecimalOverflow) -> Int128 {
    var result = coefficient
    for _ in scale..<wanted {
      let (product, overflows) = result.multipliedReportingOverflow(by: 10)
      guard !overflows else { throw DecimalOverflow() }
      result = product
    }
    return result
  }
}

extension DecimalNumber: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    let scale = max(left.scale, right.scale)
    // A number too large for the finer scale is farther from zero than the one that has it.
    guard let leftDigits = try? left.coefficient(atScale: scale) else {
      return left.coefficient < 0
    }
    guard let rightDigits = try? right.coefficient(atScale: scale) else {
      return right.coefficient > 0
    }
    return leftDigits < rightDigits
  }
}
