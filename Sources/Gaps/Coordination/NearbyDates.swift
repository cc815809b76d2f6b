import Harmonisation
import Territories
import Timespans

/// Which dates of an answer belong to which of its places.
///
/// A date belongs to the place it follows, up to the next place or the end of the paragraph:
/// « Kayes, Mali. - depuis 1994 … Saint-Louis, Sénégal, depuis 1997 ». Where none follows, the one
/// before it in the same clause does: « Depuis 1998, le Mali ».
struct NearbyDates {
  private let starts: [(offset: Int, year: Int)]
  private let readings: [TerritoryReading]
  private let clauses: AnswerClauses
  private let length: Int

  init(
    _ timespans: [Timespan], readings: [TerritoryReading], clauses: AnswerClauses, length: Int
  ) {
    self.readings = readings
    self.clauses = clauses
    self.length = length
    starts = timespans.compactMap { timespan in
      timespan.startYear.map { (timespan.span.lowerBound, $0) }
    }
  }

  /// The year of the earliest beginning told beside a reading.
  ///
  /// - Complexity: O(the readings of the same places in a row, and the dates between them).
  func since(reading index: Int) -> Int? {
    guard !starts.isEmpty else { return nil }
    let reading = readings[index]
    let clause = clauses.clause(at: reading.span.lowerBound)
    var end = length
    for next in readings[(index + 1)...].prefix(Self.reach)
    where !Self.isOneTerritory(next.place, reading.place) {
      end = next.span.lowerBound
      break
    }
    let after = years(from: reading.span.upperBound, to: end).filter { start in
      clauses.clause(at: start.offset)?.paragraph == clause?.paragraph
    }
    if let year = after.map(\.year).min() { return year }
    guard let clause else { return nil }
    // Not past the place before: its date is its own.
    let before = readings[..<index].suffix(Self.reach).last { !Self.isOneTerritory($0.place, reading.place) }
    let start = max(clause.span.lowerBound, before?.span.upperBound ?? 0)
    return years(from: start, to: reading.span.lowerBound).map(\.year).min()
  }

  /// « Kayes, Mali » is one territory.
  private static func isOneTerritory(_ left: Place, _ right: Place) -> Bool {
    left == right || left.chain.contains(right) || right.chain.contains(left)
  }

  private static let reach = 16

  private func years(from start: Int, to end: Int) -> ArraySlice<(offset: Int, year: Int)> {
    guard start < end else { return [] }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].offset < start { low = middle + 1 } else { high = middle }
    }
    return starts[low...].prefix { $0.offset < end }
  }
}

extension Timespan {
  /// The year in which something began or was; `nil` for what is to come or has no year.
  var startYear: Int? {
    guard [.point, .since, .interval].contains(kind), let first = edtf?.start?.earliest,
      let last = edtf?.start?.latest, first.year == last.year
    else { return nil }
    return first.year
  }
}

extension Place {
  /// The place and what it lies in, up to its country; a macro area has nothing above it.
  var chain: [Place] {
    var places = [self]
    // Deeper than any unit of the gazetteer, so that no loop of its data is followed for ever.
    while places.count < 8, let parent = places.last?.parent, parent != places.last {
      places.append(parent)
    }
    if let country, !places.contains(country), level != .macro { places.append(country) }
    return places
  }
}
