/// What a date, or a part of it, is qualified by.
public enum EDTFQualifier: UInt8, Hashable, Sendable, CaseIterable {
  /// `?`: the source is doubted.
  case uncertain
  /// `~`: near this date.
  case approximate
  /// `%`: both.
  case uncertainAndApproximate

  var sign: UInt8 {
    switch self {
    case .uncertain: UInt8(ascii: "?")
    case .approximate: UInt8(ascii: "~")
    case .uncertainAndApproximate: UInt8(ascii: "%")
    }
  }

  init?(sign: UInt8) {
    guard let found = Self.allCases.first(where: { $0.sign == sign }) else { return nil }
    self = found
  }
}

extension EDTFQualifier {
  /// Both together; `?` and `~` make `%`.
  static func union(_ one: Self?, _ other: Self?) -> Self? {
    guard let one else { return other }
    guard let other, one != other else { return one }
    return .uncertainAndApproximate
  }
}
