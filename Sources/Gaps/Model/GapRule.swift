/// One question asked of the answers, and the gaps it finds.
protocol GapRule: Sendable {
  /// Every gap, in an order that does not depend on the order of the input.
  static func gaps(in context: GapContext) -> [Gap]
}
