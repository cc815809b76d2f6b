/// A decimal number held exactly: an integer and how many of its digits are decimals.
///
/// Money is never kept in binary floating point, where a tenth has no exact value. Equal numbers
/// have one form: `10.50` and `10.5` are the same value.
public struct DecimalNumber: Sendable, Hashable {
  /// The digits of the number without its point, with its sign.
  public let coefficient: Int128

  /// How many of the digits stand behind the point; the last of them is not zero.
  public let scale: Int

  /// The most decimals that are kept.
  public static let largestScale = 37

  public static let zero = Self(0)

  public init(_ integer: some FixedWidthInteger & SignedInteger) {
    coefficient = Int128(integer)
    scale = 0
  }

  /// - Throws: ``DecimalOverflow`` when the number has more decimals than are kept.
  public init(coefficient: Int128, scale: Int) throws(DecimalOverflow) {
    var coefficient = coefficient
    var scale = coefficient == 0 ? 0 : scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    guard scale <= Self.largestScale else { throw DecimalOverflow() }
    while scale < 0 {
      let (product, overflows) = coefficient.multipliedReportingOverflow(by: 10)
      guard !overflows else { throw DecimalOverflow() }
      coefficient = product
      scale += 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }
}

/// A result that has more digits than can be kept exactly.
public struct DecimalOverflow: Error, Hashable {
  public init() {}
}
