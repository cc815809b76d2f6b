/// The rules of this kind, in the order their gaps are told.
enum ChangeRules {
  static let all: [any GapRule.Type] = []
}
