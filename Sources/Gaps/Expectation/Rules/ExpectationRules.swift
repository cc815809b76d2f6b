/// The rules of this kind.
enum ExpectationRules {
  static let all: [any GapRule.Type] = [WeighedExpectations.self]
}

/// A question asked of what actors want and have.
protocol ExpectationRule: Sendable {
  /// Every gap, in an order that does not depend on the order of the input.
  static func gaps(in expectations: Expectations) -> [Gap]
}

/// The rules on wishes and tools, for which the answers are read once.
enum WeighedExpectations: GapRule {
  private static let rules: [any ExpectationRule.Type] = [
    DemandUnmet.self, DemandOfOneForm.self, ToolUnasked.self,
  ]

  static func gaps(in context: GapContext) -> [Gap] {
    let expectations = Expectations(context)
    return rules.flatMap { $0.gaps(in: expectations) }
  }
}
