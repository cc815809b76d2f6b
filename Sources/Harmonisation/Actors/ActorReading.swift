/// An actor of the survey that an answer names.
public struct ActorReading: Hashable, Sendable {
  /// Where it stands in the answer, in bytes of UTF-8.
  public let span: Range<Int>

  /// The name as it is written.
  public let written: String

  /// The actor, as one of ``HarmonisedSurvey/actors``.
  public let actor: Int

  /// Whether the respondent speaks of itself.
  public let isSelf: Bool
}
