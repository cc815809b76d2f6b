public import Diagnostics
public import Responses

/// A cell that bears a gap out.
public struct GapEvidence: Hashable, Sendable {
  /// Which survey the cell is of.
  public enum Wave: Hashable, Sendable {
    case current
    /// The survey before, in comparisons of two.
    case previous
  }

  public let cell: CellReference

  public let wave: Wave

  /// The words that matter, in bytes of the answer; `nil` for the cell as a whole, empty ones
  /// included.
  public let span: Range<Int>?

  /// What the cell shows: « cité : Mali », « vide ».
  public let what: BilingualText

  public init(
    _ cell: CellReference, wave: Wave = .current, span: Range<Int>? = nil, what: BilingualText
  ) {
    self.cell = cell
    self.wave = wave
    self.span = span
    self.what = what
  }
}
