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

  /// - Returns: `nil` without evidence: there is no gap that no cell bears out.
  public init?(
    _ rule: String, _ kind: GapKind, _ severity: GapSeverity, forms: [Form.ID] = [],
    actors: [String] = [], subject: Subject, message: BilingualText, evidence: [GapEvidence]
  ) {
    guard !evidence.isEmpty else { return nil }
    self.rule = rule
    self.kind = kind
    self.severity = severity
    self.forms = forms
    self.actors = actors
    self.subject = subject
    self.message = message
    self.evidence = evidence
  }

  /// The same from run to run as long as the rule, its subject, its forms and its actors are.
  ///
  /// Where a gap concerns many actors, the id names the forms only.
  public var id: String {
    let who = actors.isEmpty || actors.count > Self.named ? forms.map(\.text) : actors
    return ([rule, subject.id] + who).joined(separator: "/")
  }

  private static let named = 3
}
