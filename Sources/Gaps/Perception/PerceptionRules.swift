/// The rules of this kind, in the order their gaps are told.
enum PerceptionRules {
  static let all: [any GapRule.Type] = [
    StatusPerception.self, AgreementPerception.self, CountryPerception.self,
    TerritoryPerception.self, YearPerception.self,
  ]
}
