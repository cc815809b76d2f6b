/// From one date to another: `2004/2007`, `1998/..`, `/2010`.
public struct EDTFInterval: Hashable, Sendable {
  /// One end.
  public enum End: Hashable, Sendable {
    case date(EDTFDate)
    /// `..`: there is none.
    case open
    /// Nothing is written: there is one, but which is not known.
    case unknown

    public var date: EDTFDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  public let start: End
  public let end: End

  /// - Returns: `nil` where both ends are unknown, or the end lies before the start.
  public init?(from start: End, to end: End) {
    if start == .unknown, end == .unknown { return nil }
    if let first = start.date?.earliest, let last = end.date?.latest, last < first { return nil }
    self.start = start
    self.end = end
  }

  public init?(from start: EDTFDate, to end: EDTFDate) {
    self.init(from: .date(start), to: .date(end))
  }
}

extension EDTFInterval.End: CustomStringConvertible {
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTFInterval: CustomStringConvertible {
  public var description: String { "\(start)/\(end)" }
}
