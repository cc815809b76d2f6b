/// What kind of thing an answer says, before anyone reads what it says.
public enum AnswerStatus: String, Hashable, Sendable, CaseIterable {
  /// Says something of its own.
  case text
  /// A tick, or yes alone: X, Oui.
  case yes
  /// One of the answers that a closed question offers, « Non » included.
  case choice
  /// Says that there is nothing: Non, Rien, Aucune action.
  case none
  /// Says that no answer is given: Pas de réponse, NSP.
  case noResponse
  /// Says that the question does not concern the actor: /, Sans objet.
  case notApplicable
  /// Only points elsewhere: Voir rapport.
  case refers
  /// Nothing that can be seen.
  case blank
  /// Something that cannot be told apart from its neighbours: the cells of a shifted row.
  case unusable
  /// The form has no such question or item.
  case notAsked
}

extension AnswerStatus {
  /// Whether the answer says something of substance, be it a mark. « Rien » is said, but tells of
  /// nothing.
  public var isSubstantive: Bool { self == .text || self == .yes || self == .choice }

  /// The statuses in the order of how much they say of a respondent who gave several.
  public static let telling: [Self] = [
    .text, .yes, .choice, .none, .refers, .notApplicable, .noResponse, .unusable, .blank,
  ]
}
