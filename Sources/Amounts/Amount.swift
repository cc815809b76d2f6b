public import Diagnostics

/// A sum of money that a text names, or the range it gives for one.
public struct Amount: Hashable, Sendable {
  /// Where it stands in the text, in bytes of UTF-8.
  public let span: Range<Int>

  /// The words and figures as they are written.
  public let written: String

  /// The least it can be, in whole units of the currency: “30 k€” is 30 000.
  public let lower: DecimalNumber

  /// The most it can be; the same as ``lower`` unless the text gives a range.
  public let upper: DecimalNumber

  public let currency: Currency

  public let approximation: Approximation

  /// What the amount is paid for each of, in French and in the singular: `an`, `habitant`.
  public let per: String?

  public let ground: AmountGround

  /// The one figure of the text; `nil` for “entre 10 000 et 15 000 €”, which has two.
  public var value: DecimalNumber? { lower == upper ? lower : nil }

  /// Why the text is read so, in a few words.
  public var reason: BilingualText { ground.text }
}
