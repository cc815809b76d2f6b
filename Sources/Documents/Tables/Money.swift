/// A sum of money in a table: a number that can be added up, and how people read it.
public struct Money: Hashable, Sendable {
  /// In whole units of the currency.
  public var value: Double

  /// ISO 4217: `EUR`.
  public var currency: String

  /// What stands before the sum where it is not exact: « environ », “at least”.
  public var qualifier: String

  /// « 120 000 € », “about €120,000”.
  public var text: String

  public init(_ value: Double, currency: String, qualifier: String = "", text: String) {
    self.value = value
    self.currency = currency
    self.qualifier = qualifier
    self.text = text
  }
}
