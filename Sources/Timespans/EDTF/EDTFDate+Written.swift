public import Diagnostics

extension EDTFDate {
  /// The date as prose writes it: « 1er décembre 2007 », “December 2007”; `nil` for one that is not
  /// exact, or that is a division of a year.
  public var written: BilingualText? {
    guard isExact, division == nil else { return nil }
    guard let month, Self.months.indices.contains(month.value - 1) else {
      return BilingualText(verbatim: "\(year.value)")
    }
    let name = Self.months[month.value - 1]
    let end = BilingualText(
      fr: "\(name.french) \(year.value)", en: "\(name.english) \(year.value)")
    guard let day = day?.value else { return end }
    return BilingualText(
      fr: "\(day == 1 ? "1er" : "\(day)") \(end.french)", en: "\(day) \(end.english)")
  }

  private static let months = [
    BilingualText(fr: "janvier", en: "January"), BilingualText(fr: "février", en: "February"),
    BilingualText(fr: "mars", en: "March"), BilingualText(fr: "avril", en: "April"),
    BilingualText(fr: "mai", en: "May"), BilingualText(fr: "juin", en: "June"),
    BilingualText(fr: "juillet", en: "July"), BilingualText(fr: "août", en: "August"),
    BilingualText(fr: "septembre", en: "September"), BilingualText(fr: "octobre", en: "October"),
    BilingualText(fr: "novembre", en: "November"), BilingualText(fr: "décembre", en: "December"),
  ]
}

extension CalendarDate {
  /// The day as prose writes it: « 30 novembre 2012 », “30 November 2012”.
  public var written: BilingualText {
    EDTFDate(self).written ?? BilingualText(verbatim: description)
  }
}
