import Amounts
import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Territories
import Timespans

/// Something read in an answer, or denied by an analyst, with its place among all of the answer's
/// readings.
struct ExplainedReading {
  enum Value {
    case territory(TerritoryReading)
    /// An analyst says that the words name no territory.
    case notATerritory(TerritoryCorrection)
    /// - Parameter band: The duration band it lies in on the survey's reference date.
    case timespan(Timespan, band: StandardItem?)
    case amount(Amount)
    case actor(Actor, isSelf: Bool)
  }

  /// The number it is referred to by, from 1, in the order of the text.
  var reference = 0

  /// Where it stands in the answer, in bytes of UTF-8.
  let span: Range<Int>

  /// The words it was read in, as they are written.
  let written: String

  let value: Value
}

extension HarmonisedSurvey {
  /// Every reading of a cell in the order of its text; of those that begin together the longer first.
  func explainedReadings(of cell: CellReference) -> [ExplainedReading] {
    let bands = survey.questionnaire.bands
    var readings = territories[cell].map {
      ExplainedReading(span: $0.span, written: $0.written, value: .territory($0))
    }
    for correction in corrections
    where correction.cell == cell && correction.verdict == .notATerritory {
      readings.append(
        ExplainedReading(
          span: correction.span, written: correction.written, value: .notATerritory(correction)))
    }
    readings += timespans[cell].map { timespan in
      let elapsed = referenceDate.flatMap(timespan.elapsed)
      let band = elapsed.flatMap { bands?.band(of: $0) }
      return ExplainedReading(
        span: timespan.span, written: timespan.written, value: .timespan(timespan, band: band))
    }
    readings += amounts[cell].map {
      ExplainedReading(span: $0.span, written: $0.written, value: .amount($0))
    }
    readings += actorsNamed[cell].map {
      ExplainedReading(
        span: $0.span, written: $0.written, value: .actor(actors[$0.actor], isSelf: $0.isSelf))
    }
    return readings.enumerated()
      .sorted { left, right in
        (left.element.span.lowerBound, -left.element.span.upperBound, left.offset)
          < (right.element.span.lowerBound, -right.element.span.upperBound, right.offset)
      }
      .enumerated().map { number, sorted in
        var reading = sorted.element
        reading.reference = number + 1
        return reading
      }
  }
}
