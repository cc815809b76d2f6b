/// The month, division of the year or day of a date: two digits, of which each may be `X`.
public struct EDTFPart: Hashable, Sendable {
  /// Unspecified digits counted as 0.
  public let value: Int

  /// Which digits are `X`: bit 0 is the last.
  public let unspecified: UInt8

  public var qualifier: EDTFQualifier?

  public init(_ value: Int, unspecified: UInt8 = 0, qualifier: EDTFQualifier? = nil) {
    self.value = value
    self.unspecified = unspecified
    self.qualifier = qualifier
  }

  mutating func qualify(_ more: EDTFQualifier) {
    qualifier = EDTFQualifier.union(qualifier, more)
  }

  func matches(_ number: Int) -> Bool {
    (unspecified & 1 != 0 || number % 10 == value % 10)
      && (unspecified & 2 != 0 || number / 10 == value / 10)
  }
}

extension EDTFPart: CustomStringConvertible {
  public var description: String {
    let tens = unspecified & 2 != 0 ? "X" : "\(value / 10 % 10)"
    return tens + (unspecified & 1 != 0 ? "X" : "\(value % 10)")
  }
}
