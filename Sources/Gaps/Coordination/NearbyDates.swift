import Harmonisation
import Territories
import Timespans

/// Which dates of an answer belong to which of its places.
///
/// A date belongs to the place it follows, up to the next place or the end of the paragraph:
/// « Kayes, Mali. - depuis 1994 … Saint-Louis, Sénégal, depuis 1997 ». Where none follows, the one
/// before it in the same clause does: « Depuis 1998, le Mali ».
struct NearbyDates {
  private struct Start {
    let offset: Int
    let year: Int
    /// Whether the last day it tells of is past.
    let isOver: Bool
  }

  private let starts: [Start]
  private let readings: [TerritoryReading]
  private let clauses: AnswerClauses
  private let length: Int

  init(
    _ timespans: [Timespan], readings: [TerritoryReading], clauses: AnswerClauses, length: Int,
    reference: CalendarDate?
  ) {
    self.readings = readings
    self.clauses = clauses
    self.length = length
    starts = timespans.compactMap { timespan in
      timespan.startYear.map { year in
        let end = timespan.kind == .interval ? timespan.edtf?.latest : nil
        let isOver = reference.map { reference in end.map { $0 < reference } ?? false } ?? false
        return Start(offset: timespan.span.lowerBound, year: year, isOver: isOver)
      }
    }
  }

  /// The year of the earliest beginning told beside a reading.
  ///
  /// - Complexity: O(the dates between a place and the next).
  func since(reading index: Int) -> Int? { beside(reading: index).map(\.year).min() }

  /// Whether all that is dated beside a reading ended before the day the answers speak of:
  /// « De 2004 à 2007 avec les provinces… ».
  func isOver(reading index: Int) -> Bool {
    let dates = beside(reading: index)
    return !dates.isEmpty && dates.allSatisfy(\.isOver)
  }

  private func beside(reading index: Int) -> ArraySlice<Start> {
    guard !starts.isEmpty else { return [] }
    let reading = readings[index]
    let clause = clauses.clause(at: reading.span.lowerBound)
    var end = length
    for next in readings[(index + 1)...].prefix(Self.reach)
    where !Self.isOneTerritory(next.place, reading.place) {
      end = next.span.lowerBound
      break
    }
    let after = dates(from: reading.span.upperBound, to: end).prefix(Self.reach).prefix { start in
      clauses.clause(at: start.offset)?.paragraph == clause?.paragraph
    }
    if !after.isEmpty { return after }
    guard let clause else { return [] }
    // Not past the place before: its date is its own.
    let before = readings[..<index].suffix(Self.reach).last {
      !Self.isOneTerritory($0.place, reading.place)
    }
    let start = max(clause.span.lowerBound, before?.span.upperBound ?? 0)
    return dates(from: start, to: reading.span.lowerBound).suffix(Self.reach)
  }

  /// « Kayes, Mali » is one territory.
  private static func isOneTerritory(_ left: Place, _ right: Place) -> Bool {
    left == right || left.chain.contains(right) || right.chain.contains(left)
  }

  /// Neither places nor dates further on are looked at: long lists stay quick.
  private static let reach = 16

  private func dates(from start: Int, to end: Int) -> ArraySlice<Start> {
    guard start < end else { return [] }
    return starts[first(from: start)..<first(from: end)]
  }

  /// The first date at an offset or after it.
  private func first(from offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
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
