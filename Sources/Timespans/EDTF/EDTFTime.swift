/// A day with a time, level 0: `1985-04-12T23:20:30`, `…Z`, `…+04`, `…-04:30`.
public struct EDTFTime: Hashable, Sendable {
  /// Where the time is counted from.
  public enum Shift: Hashable, Sendable {
    case local
    case utc
    /// Minutes east of Greenwich, and whether the minutes are written.
    case minutes(Int, written: Bool)
  }

  public let day: CalendarDate
  public let hour: Int
  public let minute: Int
  public let second: Int
  public let shift: Shift

  /// - Returns: `nil` for a time no day has; 24:00:00 ends a day.
  public init?(day: CalendarDate, hour: Int, minute: Int, second: Int, shift: Shift = .local) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...59).contains(second),
      hour < 24 || minute + second == 0
    else { return nil }
    if case .minutes(let minutes, let written) = shift {
      guard abs(minutes) <= 14 * 60, written || minutes % 60 == 0 else { return nil }
    }
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.shift = shift
  }
}

extension EDTFTime: CustomStringConvertible {
  public var description: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(day)T\(two(hour)):\(two(minute)):\(two(second))"
    switch shift {
    case .local: return time
    case .utc: return time + "Z"
    case .minutes(let minutes, let written):
      let hours = (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60)
      return time + hours + (written ? ":" + two(abs(minutes) % 60) : "")
    }
  }
}
