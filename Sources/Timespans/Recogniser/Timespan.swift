public import Diagnostics

/// An expression of time in a text, and what it stands for.
public struct Timespan: Hashable, Sendable {
  /// Where it stands in the text, in bytes of UTF-8.
  public let span: Range<Int>

  /// The expression as it is written.
  public let written: String

  public let kind: TimespanKind

  /// When; `nil` where it says only how long or how often, or nothing that can be dated.
  public let edtf: EDTF?

  /// How long (``TimespanKind/duration``), or from one time to the next
  /// (``TimespanKind/recurring``).
  public let period: CalendarPeriod?

  /// The longer end of a duration such as « de trois à six mois ».
  public let longestPeriod: CalendarPeriod?

  /// How the date was reckoned, where it is not the one that is written.
  public let derivation: TimespanDerivation?

  /// The rule that read it.
  let rule: TimespanRule
}

extension Timespan {
  /// The start in EDTF; empty where there is none.
  public var start: String {
    switch edtf {
    case .interval(let interval): kind == .until ? ".." : interval.start.description
    case .some(let value): value.description
    case nil: ""
    }
  }

  /// The end in EDTF; `..` where it goes on, empty where there is none.
  public var end: String {
    if kind == .recurring { return ".." }
    guard case .interval(let interval) = edtf else { return "" }
    return interval.end.description
  }

  /// The whole as a standard writes it: EDTF for dates, ISO 8601-1 for durations (`P3Y`, a range
  /// as `P3M/P6M`) and repetitions (`R/P1Y`); empty where nothing can be written.
  public var code: String {
    if let edtf { return edtf.description }
    guard let period else { return "" }
    if kind == .recurring { return "R/\(period)" }
    return longestPeriod.map { "\(period)/\($0)" } ?? period.description
  }

  public var precision: EDTFPrecision { edtf?.precision ?? .unknown }

  /// Why it is read so, in a few words.
  public var reason: BilingualText {
    guard let derivation else { return rule.text }
    return derivation.text
  }

  /// Whether its words say that something stopped or was suspended then: « suspendu depuis 2023 ».
  ///
  /// « jusqu'en 2015 » may be the end of anything.
  public var tellsStop: Bool { rule == .stopped }

  /// How long what it tells of has lasted on a day.
  ///
  /// - Returns: `nil` where no start is told, or it lies after the reference.
  public func elapsed(to reference: CalendarDate) -> ElapsedTime? {
    edtf?.elapsed(to: reference)
  }
}
