/// The durations that an item such as « Entre deux et cinq ans » stands for.
public struct DurationBand: Hashable, Sendable {
  /// The shortest duration of the band.
  public let from: CalendarDuration

  /// The first duration beyond the band, which belongs to the next; `nil` when there is no upper end.
  public let to: CalendarDuration?

  public init(from: CalendarDuration, to: CalendarDuration? = nil) {
    self.from = from
    self.to = to
  }

  public func contains(_ duration: CalendarDuration) -> Bool {
    guard duration >= from else { return false }
    return to.map { duration < $0 } ?? true
  }
}
