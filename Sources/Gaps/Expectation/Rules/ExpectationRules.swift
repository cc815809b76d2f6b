/// The rules of this kind, in the order their gaps are told.
enum ExpectationRules {
  static let all: [any GapRule.Type] = []
}
