/// The year of a date: `1998`, `199X`, `-0044`, `Y17000`, `Y-17E7`, `1950S2`.
public struct EDTFYear: Hashable, Sendable {
  /// How it is written.
  public enum Form: Hashable, Sendable {
    /// Four digits.
    case digits
    /// `Y` and more digits.
    case long
    /// `Y17E7`: the value is 17 times 10 to the 7th.
    case exponential(exponent: Int)
  }

  /// The year, unspecified digits counted as 0.
  public let value: Int

  /// Which of the last four digits are `X`: bit 0 is the last.
  public let unspecified: UInt8

  public let form: Form

  /// How many digits from the left are sure (`S2`); `nil` for all.
  public let significantDigits: Int?

  public var qualifier: EDTFQualifier?

  init?(
    _ value: Int, unspecified: UInt8 = 0, form: Form = .digits, significantDigits: Int? = nil
  ) {
    guard CalendarDate.years.contains(value) else { return nil }
    if form == .digits, abs(value) > 9999 { return nil }
    self.value = value
    self.unspecified = unspecified
    self.form = form
    self.significantDigits = significantDigits
  }

  /// Every year it may be.
  public var years: ClosedRange<Int> {
    var slack = 0
    for bit in 0..<4 where unspecified & 1 << bit != 0 { slack += 9 * Self.power(bit) }
    var base = abs(value)
    if let significantDigits {
      let count = String(base).utf8.count
      let unit = Self.power(max(0, count - significantDigits))
      base = base / unit * unit
      slack = max(slack, unit - 1)
    }
    let limit = CalendarDate.years.upperBound
    let last = min(base + slack, limit)
    return value < 0 ? -last ... -base : base...last
  }

  /// Whether a year has the digits of this one.
  func matches(_ year: Int) -> Bool {
    guard years.contains(year) else { return false }
    guard significantDigits == nil else { return true }
    for bit in 0..<4 where unspecified & 1 << bit == 0 {
      let unit = Self.power(bit)
      if abs(year) / unit % 10 != abs(value) / unit % 10 { return false }
    }
    return true
  }

  static func power(_ exponent: Int) -> Int {
    (0..<min(exponent, 15)).reduce(1) { power, _ in power * 10 }
  }
}

extension EDTFYear: CustomStringConvertible {
  public var description: String {
    var text = value < 0 ? "-" : ""
    switch form {
    case .digits:
      for bit in (0..<4).reversed() {
        text += unspecified & 1 << bit != 0 ? "X" : "\(abs(value) / Self.power(bit) % 10)"
      }
    case .long:
      text = "Y\(value)"
    case .exponential(let exponent):
      text = "Y\(value / Self.power(exponent))E\(exponent)"
    }
    if let significantDigits { text += "S\(significantDigits)" }
    return text
  }
}
