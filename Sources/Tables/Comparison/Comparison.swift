public import Diagnostics
public import Questionnaire
public import Responses

/// Actors against values: who named what, counted from the cells it was named in.
///
/// Actors stand in rows, form by form; every value that was offered has a column, chosen or not. A
/// figure keeps the readings it was counted from, so that each leads back to its cells.
public struct Comparison: Sendable {
  /// What actors are compared by: a zone, a country, a band of durations.
  public struct Value: Hashable, Sendable {
    /// A stable name for scripts: `europe`, `ML`, `PL-02`.
    public let id: String
    public let name: BilingualText
    /// What the value belongs to, where values are shown in groups: the zone of a country.
    public let group: BilingualText?
    /// When that began which the value says has lasted so long, as EDTF; `nil` for what is no band,
    /// and without a reference date.
    public let began: String?

    init(id: String, name: BilingualText, group: BilingualText?, began: String? = nil) {
      self.id = id
      self.name = name
      self.group = group
      self.began = began
    }
  }

  /// The actors of one form.
  public struct Group: Sendable {
    public let form: Form
    /// The question as the form puts it; `nil` where it does not ask it, or all are counted.
    public let question: Question?
    public let rows: [Row]
    /// Whether the form offers each value.
    public let offers: [Bool]
  }

  public struct Row: Sendable {
    public let actor: Actor
    /// The row of the form's table.
    public let row: Int
    /// What the actor did with the question, or with all of them, as a whole.
    public let status: AnswerStatus
    /// How much of the question, or of all of them, the actor answered.
    public let completeness: Completeness

    /// Whether the actor's form offers each value.
    let offers: [Bool]
    /// What was found, by the number of its value. Most actors have few of the values.
    let evidence: [Int: [Evidence]]
  }

  public let subject: Subject

  /// The standard question whose answers were counted; `nil` if those of all questions were.
  public let question: StandardQuestion?

  public let values: [Value]

  /// One a form of the comparison, in the questionnaire's order.
  public let groups: [Group]

  /// What a reader of the figures must know: territories outside their row's zone, texts that name
  /// nothing.
  public let remarks: [Remark]
}

extension Comparison.Row {
  /// One a value.
  ///
  /// - Complexity: O(values): to be asked for once a row.
  public var figures: [Comparison.Figure] { offers.indices.map { self[$0] } }

  /// What the actor has of a value, by its number.
  public subscript(value: Int) -> Comparison.Figure {
    Comparison.Figure(isAsked: offers[value], evidence: evidence[value] ?? [])
  }
}

extension Comparison {
  /// How a row of the form is counted against what stands in it.
  public enum View: String, Hashable, Sendable, CaseIterable {
    /// By the row the respondent wrote in.
    case declared
    /// By what the answers say: where the territory lies, when the action began.
    case derived
  }
}
