/// The rules of this kind, in the order their gaps are told.
enum TimeRules {
  static let all: [any GapRule.Type] = []
}
