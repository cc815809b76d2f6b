public import Diagnostics

/// The reckoning behind a date that is not written as such.
public struct TimespanDerivation: Hashable, Sendable {
  /// What was counted from.
  public enum Base: Hashable, Sendable {
    case reference(CalendarDate)
    /// A year the text names: « fêtera ses 25 ans en 2013 ».
    case year(Int)
  }

  public let base: Base

  /// What was added; negative for “before”.
  public let period: CalendarPeriod

  /// « 25 ans avant 2013 », “10 years before the reference date 2012-11-30”.
  public var text: BilingualText {
    let day =
      switch base {
      case .reference(let date):
        BilingualText(fr: "la date de référence \(date)", en: "the reference date \(date)")
      case .year(let year): BilingualText(verbatim: "\(year)")
      }
    if period == CalendarPeriod() {
      return BilingualText(fr: "d'après \(day.french)", en: "after \(day.english)")
    }
    let isBefore = period < CalendarPeriod()
    let length = (isBefore ? -period : period).name
    return BilingualText(
      fr: "\(length.french) \(isBefore ? "avant" : "après") \(day.french)",
      en: "\(length.english) \(isBefore ? "before" : "after") \(day.english)")
  }
}
