import Diagnostics
import Harmonisation
import Questionnaire
import Text
import Timespans

/// The expressions of time in a cell, as fields of a record.
struct TimespanReader: MentionReader {
  static let command = "timespans"

  private static let columns = ["mention", "offset", "start", "end", "edtf", "kind", "band"]
  private static let detailColumns = ["precision", "derived", "reason"]

  let recogniser: TimespanRecogniser
  let bands: BandScale
  let column: Int
  let hasDetails: Bool
  let language: Language

  var columns: [String] { Self.columns + (hasDetails ? Self.detailColumns : []) }

  func cell(of row: [String]) -> String { row[column] }

  func forEachMention(in text: String, _ body: ([String]) -> Void) {
    var offsets = ScalarOffsets(text)
    for timespan in recogniser.timespans(in: text) {
      body(fields(of: timespan, offset: offsets.scalars(before: timespan.span.lowerBound)))
    }
  }

  private func fields(of timespan: Timespan, offset: Int) -> [String] {
    let elapsed = recogniser.referenceDate.flatMap(timespan.elapsed)
    let fields = [
      timespan.written, "\(offset)", timespan.start, timespan.end, timespan.code,
      timespan.kind.rawValue, elapsed.flatMap(bands.band)?.id.text ?? "",
    ]
    guard hasDetails else { return fields }
    return fields + [
      timespan.precision.rawValue, timespan.derivation == nil ? "no" : "yes",
      timespan.reason[language],
    ]
  }
}
