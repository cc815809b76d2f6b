/// A currency, by its code of three letters in ISO 4217.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// `EUR`, `CHF`…; historical codes, such as `FRF`, for currencies that are no more.
  public let code: String

  public init(code: String) {
    self.code = code
  }

  public static let euro = Self(code: "EUR")

  /// What ISO 4217 writes where the currency cannot be told: plain “dinars” are of many states.
  public static let unknown = Self(code: "XXX")

  public var description: String { code }
}
