public import Diagnostics
public import Questionnaire

/// Something that is missing, that overlaps, or that contradicts itself across the answers of a survey.
///
/// A gap states what the cells give and no more: whoever reads it can follow its evidence to them.
public struct Gap: Hashable, Sendable, Identifiable {
  /// What a gap is about, where several rules speak of the same thing: a zone, a country, a question.
  public struct Subject: Hashable, Sendable {
    /// A stable name for scripts: `zone:oceania`, `country:ML`, `question:tools`.
    public let id: String
    public let name: BilingualText

    public init(_ id: String, _ name: BilingualText) {
      self.id = id
      self.name = name
    }
  }

  /// The rule that found it, such as `zone-nobody`.
  public let rule: String

  public let kind: GapKind
  public let severity: GapSeverity

  /// The forms it concerns, in the questionnaire's order.
  public let forms: [Form.ID]

  /// The actors it concerns, by their ids, in the survey's order.
  public let actors: [String]

  public let subject: Subject

  /// The gap in a sentence.
  public let message: BilingualText

  /// The cells that bear it out; never empty.
  public let evidence: [GapEvidence]

  /// The question it was found in, where the questionnaire has several that the same could be
  /// found in.
  private let question: StandardQuestion.ID?

  /// Which it is of those that are alike in all that ids are made of, as where an actor answers twice.
  fileprivate var number = 1

  /// - Parameter question: What tells the gap from one of the same rule and subject in another
  ///   question; `nil` where the questionnaire has but one such question.
  /// - Returns: `nil` without evidence: there is no gap that no cell bears out.
  public init?(
    _ rule: String, _ kind: GapKind, _ severity: GapSeverity, forms: [Form.ID] = [],
    actors: [String] = [], subject: Subject, in question: StandardQuestion.ID? = nil,
    message: BilingualText, evidence: [GapEvidence]
  ) {
    guard !evidence.isEmpty else { return nil }
    self.rule = rule
    self.kind = kind
    self.severity = severity
    self.forms = forms
    self.actors = actors
    self.subject = subject
    self.question = question
    self.message = message
    self.evidence = evidence
  }

  /// The same from run to run as long as the rule, its subject, its forms and its actors are.
  ///
  /// Where a gap concerns many actors, the id names the forms only. It names the question where the
  /// questionnaire has several that the same gap could be found in. No two gaps of one
  /// ``GapAnalysis`` have the same.
  public var id: String {
    let who = actors.isEmpty || actors.count > Self.named ? forms.map(\.text) : actors
    let parts = [rule, subject.id] + (question.map { ["question:\($0)"] } ?? []) + who
    return (parts + (number == 1 ? [] : ["\(number)"])).joined(separator: "/")
  }

  private static let named = 3
}

extension [Gap] {
  /// The same gaps, those numbered that have an id of one before them.
  var numbered: [Gap] {
    var taken: Set<String> = []
    return map { gap in
      var gap = gap
      while !taken.insert(gap.id).inserted { gap.number += 1 }
      return gap
    }
  }
}
