public import Harmonisation

/// What the rules look at.
public struct GapContext: Sendable {
  public let survey: HarmonisedSurvey

  /// The survey of the same questionnaire before this one, where one is given.
  public let previous: HarmonisedSurvey?

  /// The themes that expectations are sorted by.
  public let codebook: Codebook

  public init(
    _ survey: HarmonisedSurvey, previous: HarmonisedSurvey? = nil, codebook: Codebook = .standard
  ) {
    self.survey = survey
    self.previous = previous
    self.codebook = codebook
  }
}
