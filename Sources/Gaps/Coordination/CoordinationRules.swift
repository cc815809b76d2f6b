/// The rules of this kind, in the order their gaps are told.
enum CoordinationRules {
  static let all: [any GapRule.Type] = [UnconnectedMeeting.self, PartnersApart.self]
}
