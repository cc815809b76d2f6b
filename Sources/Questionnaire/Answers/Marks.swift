/// What respondents write in place of an answer, by what they mean with it.
///
/// A questionnaire adds marks to jaune's general list (``general``) or does without it. A mark that it gives
/// one meaning loses any other that the general list gave it.
public struct Marks: Hashable, Sendable {
  /// Whether the general list applies too.
  public let includesGeneral: Bool

  public let yes: [Mark]
  public let none: [Mark]
  public let noResponse: [Mark]
  public let notApplicable: [Mark]
  public let refers: [Mark]

  public init(
    includesGeneral: Bool = true, yes: [Mark] = [], none: [Mark] = [], noResponse: [Mark] = [],
    notApplicable: [Mark] = [], refers: [Mark] = []
  ) {
    self.includesGeneral = includesGeneral
    self.yes = yes
    self.none = none
    self.noResponse = noResponse
    self.notApplicable = notApplicable
    self.refers = refers
  }

  /// The statuses that marks can mean, each with its marks.
  public var byStatus: [(status: AnswerStatus, marks: [Mark])] {
    [
      (.yes, yes), (.none, none), (.noResponse, noResponse), (.notApplicable, notApplicable),
      (.refers, refers),
    ]
  }
}
