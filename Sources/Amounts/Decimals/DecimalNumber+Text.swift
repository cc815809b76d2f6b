extension DecimalNumber: LosslessStringConvertible {
  /// Reads what ``description`` prints: `-12345.67`; no groups of thousands, no exponent.
  ///
  /// - Complexity: O(text).
  public init?(_ text: String) {
    var coefficient: Int128 = 0
    var scale = 0
    var digits = 0
    var isNegative = false
    var isBehindPoint = false
    for (place, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where place == 0:
        isNegative = true
      case UInt8(ascii: ".") where !isBehindPoint && digits > 0:
        isBehindPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tenfold, overflows) = coefficient.multipliedReportingOverflow(by: 10)
        let digit = Int128(byte - UInt8(ascii: "0"))
        let (next, overflowsMore) =
          isNegative
          ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
        guard !overflows, !overflowsMore else { return nil }
        coefficient = next
        digits += 1
        if isBehindPoint { scale += 1 }
      default:
        return nil
      }
    }
    guard digits > 0, !isBehindPoint || scale > 0,
      let number = try? Self(coefficient: coefficient, scale: scale)
    else { return nil }
    self = number
  }

  /// The number in plain digits with a point: `1500000`, `-0.05`.
  public var description: String {
    guard scale > 0 else { return "\(coefficient)" }
    var digits = String(coefficient.magnitude)
    if digits.utf8.count <= scale {
      digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
    }
    let sign = coefficient < 0 ? "-" : ""
    return "\(sign)\(digits.dropLast(scale)).\(digits.suffix(scale))"
  }
}
