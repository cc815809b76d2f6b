/// What differs between two surveys of one questionnaire, for a yearly appendix.
///
/// Actors are the same if their ids are, else if one of their names is; so a renamed actor is found by
/// its alias. Severities: a zone that a whole form has left is `medium`, as is a question an actor
/// answered before and leaves open now, or an actor that no longer answers; what one actor gained or
/// lost is `low`.
enum ChangeRules {
  static let all: [any GapRule.Type] = [
    ActorChange.self, ZoneChange.self, CountryChange.self, DomainChange.self, SilenceChange.self,
    AnswerChange.self,
  ]
}
