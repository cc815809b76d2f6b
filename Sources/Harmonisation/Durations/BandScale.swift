import Diagnostics
public import Questionnaire
public import Timespans

/// The bands of a duration question, and where a time that has passed lies among them.
public struct BandScale: Sendable {
  /// Those that have a band, the shortest first.
  public let items: [StandardItem]

  public init(_ question: StandardQuestion) {
    items = question.items.filter { $0.band != nil }
      .sorted { ($0.band?.from ?? .zero) < ($1.band?.from ?? .zero) }
  }

  /// The bands of the questionnaire that jaune was made for: under one year, two to five, over five.
  public static let usual = BandScale(
    StandardQuestion(
      id: "duration", title: BilingualText(fr: "Ancienneté", en: "Duration"), scale: .duration,
      items: [
        StandardItem(
          id: "lt1", label: BilingualText(fr: "Moins d'une année", en: "Less than one year"),
          band: DurationBand(from: .zero, to: CalendarDuration(years: 1))),
        StandardItem(
          id: "2to5",
          label: BilingualText(fr: "Entre deux et cinq ans", en: "Between two and five years"),
          band: DurationBand(from: CalendarDuration(years: 2), to: CalendarDuration(years: 5))),
        StandardItem(
          id: "gt5", label: BilingualText(fr: "Plus de cinq ans", en: "More than five years"),
          band: DurationBand(from: CalendarDuration(years: 5))),
      ]))

  /// Bands for a question that prints none: without a hole, since nobody had to tick one of them.
  static let unprinted = [
    StandardItem(
      id: "lt2", label: BilingualText(fr: "Moins de deux ans", en: "Less than two years"),
      band: DurationBand(from: .zero, to: CalendarDuration(years: 2))),
    StandardItem(
      id: "2to5", label: BilingualText(fr: "De deux à cinq ans", en: "From two to five years"),
      band: DurationBand(from: CalendarDuration(years: 2), to: CalendarDuration(years: 5))),
    StandardItem(
      id: "gt5", label: BilingualText(fr: "Cinq ans et plus", en: "Five years and more"),
      band: DurationBand(from: CalendarDuration(years: 5))),
  ]

  /// The band that all of a time lies in; `nil` if it lies in none, or reaches over an edge.
  public func band(of elapsed: ElapsedTime) -> StandardItem? {
    let shortest = CalendarDuration(elapsed.shortest)
    let longest = CalendarDuration(elapsed.longest)
    return items.first { item in
      item.band.map { $0.contains(shortest) && $0.contains(longest) } ?? false
    }
  }

  /// Whether no moment of a time lies in the band of an item.
  func isOutside(_ elapsed: ElapsedTime, _ item: StandardItem) -> Bool {
    guard let band = item.band else { return false }
    return CalendarDuration(elapsed.longest) < band.from
      || (band.to.map { CalendarDuration(elapsed.shortest) >= $0 } ?? false)
  }

  /// Whether all of a time lies in no band, though there are shorter and longer ones.
  func isInHole(_ elapsed: ElapsedTime) -> Bool {
    let times = [CalendarDuration(elapsed.shortest), CalendarDuration(elapsed.longest)]
    guard let last = items.last?.band, times.allSatisfy({ $0 < last.from }) else { return false }
    return zip(items, items.dropFirst()).contains { before, after in
      guard let end = before.band?.to, let start = after.band?.from else { return false }
      return times.allSatisfy { $0 >= end && $0 < start }
    }
  }

  /// Whether a time is longer than the band of an item reaches.
  func isBeyond(_ elapsed: ElapsedTime, _ item: StandardItem) -> Bool {
    item.band?.to.map { CalendarDuration(elapsed.shortest) >= $0 } ?? false
  }
}

extension CalendarDuration {
  init(_ period: CalendarPeriod) {
    self.init(years: period.years, months: period.months, days: period.days)
  }
}
