/// What kind of thing an answer says, before anyone reads what it says.
public enum AnswerStatus: String, Hashable, Sendable, CaseIterable {
  /// Says something of its own.
  case text
  /// A tick, or yes alone: X, Oui.
  case yes
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
  /// The form has no such question or item.
  case notAsked
}
