public import Questionnaire
public import Responses
public import Timespans

/// How long an actor has acted: what it marked, and what the dates in its answers tell.
public struct ActionDuration: Sendable {
  /// A date of an answer, and how long ago it was on the reference date.
  public struct Dated: Hashable, Sendable {
    public let cell: CellReference
    public let timespan: Timespan
    public let elapsed: ElapsedTime

    /// The band all of the elapsed time lies in; `nil` if it is in none, or may be in two.
    public let band: StandardItem.ID?
  }

  /// A band the actor marked, and the cell it did so in.
  public struct Marked: Hashable, Sendable {
    public let band: StandardItem.ID
    public let cell: CellReference

    /// When the action began, by the mark.
    public let began: BandBeginning?
  }

  public let form: Form.ID
  /// The row of the form's table.
  public let row: Int

  /// The bands the actor marked, in the order of the scale.
  public let marked: [Marked]

  /// The dates in the actor's answers at which something had begun or was, the earliest first.
  public let dated: [Dated]

  /// The earliest date that tells how long the actor has acted.
  ///
  /// A single date says that the actor acted then, not that it began then: it gives a least
  /// duration. One in the shortest band says nothing, since every actor has acted at least so long.
  public let earliest: Dated?

  /// The bands the dates speak for: that of the earliest, and, unless that is the longest of all,
  /// those marked that a date lies in; in the order of the scale.
  public let derived: [StandardItem.ID]

  public let contradictions: [DurationContradiction]
}
