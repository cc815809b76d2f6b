public import Diagnostics
public import Responses

extension Comparison {
  /// What one actor has of one value.
  public struct Figure: Hashable, Sendable {
    /// Whether the actor's form offers the value.
    public let isAsked: Bool

    /// What the figure was counted from, in the order of the form.
    public let evidence: [Evidence]

    /// How often the value was found.
    public var count: Int { evidence.count }

    /// Whether nothing but marks speaks for the value.
    public var hasOnlyMarks: Bool {
      !evidence.isEmpty && evidence.allSatisfy { $0.basis == .mark }
    }

    /// Whether the figure would be another without an analyst's correction.
    public var restsOnCorrection: Bool { evidence.contains { $0.correction != nil } }
  }

  /// One reading, or one mark, and the cell it stands in.
  public struct Evidence: Hashable, Sendable {
    public enum Basis: String, Hashable, Sendable, CaseIterable {
      /// The value, or something that lies in it, is named.
      case named
      /// The row is ticked, or answered without naming anything.
      case mark
    }

    public let cell: CellReference
    public let basis: Basis

    /// The words it was read in, in bytes of the answer; `nil` for a mark.
    public let span: Range<Int>?

    /// Where an analyst said so, if jaune did not read it so itself.
    public let correction: SourcePlace?

    public init(
      cell: CellReference, basis: Basis, span: Range<Int>? = nil, correction: SourcePlace? = nil
    ) {
      self.cell = cell
      self.basis = basis
      self.span = span
      self.correction = correction
    }
  }
}
