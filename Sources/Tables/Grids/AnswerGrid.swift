public import Diagnostics
public import Questionnaire
public import Responses

/// The answers to one question: items in rows, actors in columns, as the printed annex has them.
public struct AnswerGrid: Sendable {
  /// A question as one form puts it.
  public struct Wording: Hashable, Sendable {
    public let form: Form.ID
    public let formTitle: BilingualText
    /// The number in the form: « 3 ».
    public let number: String
    public let text: String
  }

  /// An actor's column.
  public struct Column: Hashable, Sendable {
    public let form: Form.ID
    /// The row of the form's table that the column shows.
    public let row: Int
    public let actor: Actor
  }

  public struct Row: Sendable {
    /// The item, as the form or the standard words it; empty for a question without items.
    public let label: BilingualText
    /// One cell a column.
    public let cells: [Cell]
  }

  public enum Cell: Sendable, Hashable {
    /// What the actor answered, be it nothing.
    case asked(CellReference)
    /// The actor's form has no such question or item.
    case notAsked
  }

  /// The standard question, where the grid shows one.
  public let standard: StandardQuestion.ID?

  /// The question as each form of the grid puts it, in the order of the columns.
  public let wordings: [Wording]

  public let columns: [Column]
  public let rows: [Row]
}
