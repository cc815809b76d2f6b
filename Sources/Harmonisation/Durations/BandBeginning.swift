public import Diagnostics
public import Questionnaire
public import Timespans

/// When that began which has lasted, on the reference date, as long as a band says.
///
/// « Entre deux et cinq ans », marked on 30 November 2012: between 1 December 2007 and 30 November
/// 2010. On 30 November 2007 it would be five years, which is the next band.
public struct BandBeginning: Hashable, Sendable {
  /// The first day; `nil` where the band has no upper end.
  public let earliest: CalendarDate?

  /// The last day.
  public let latest: CalendarDate

  /// - Returns: `nil` where the calendar ends before the band does.
  public init?(of band: DurationBand, before reference: CalendarDate) {
    guard let latest = reference.adding(-CalendarPeriod(band.from)) else { return nil }
    self.latest = latest
    // The first duration beyond the band belongs to the next one.
    earliest = band.to.flatMap { end in
      reference.adding(-CalendarPeriod(end))?.adding(CalendarPeriod(days: 1))
    }
  }

  /// As an EDTF interval: `2007-12-01/2010-11-30`, `../2007-11-30`.
  public var edtf: String { "\(earliest.map(\.description) ?? "..")/\(latest)" }

  /// « entre le 1er décembre 2007 et le 30 novembre 2010 ».
  public var text: BilingualText {
    let last = latest.written
    guard let first = earliest?.written else {
      return BilingualText(
        fr: "le \(last.french) au plus tard", en: "on \(last.english) at the latest")
    }
    return BilingualText(
      fr: "entre le \(first.french) et le \(last.french)",
      en: "between \(first.english) and \(last.english)")
  }
}

extension CalendarPeriod {
  fileprivate init(_ duration: CalendarDuration) {
    self.init(months: duration.months, days: duration.days)
  }
}
