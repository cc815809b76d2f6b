public import CSV
public import Diagnostics
import Questionnaire
import Responses
import Territories
import Text

/// Every territory that was read, a line each, doubtful ones first: what an analyst goes through.
///
/// The sheet with its column `correction` filled in is a file of corrections. Those already in force
/// stand in it, so that a sheet made anew may replace the one before.
public struct ReviewSheet: Sendable {
  private let harmonised: HarmonisedSurvey
  private let language: Language

  /// - Parameter language: Of zones and reasons.
  public init(_ survey: HarmonisedSurvey, language: Language) {
    harmonised = survey
    self.language = language
  }

  private struct Line {
    let cell: CellReference
    let span: Range<Int>
    let written: String
    let reading: TerritoryReading?
    let correction: String
    /// Unicode scalars before the mention.
    var offset = 0

    /// An analyst's word is not doubtful.
    var doubt: Double { 1 - (reading?.confidence ?? 1) }

    init(_ cell: CellReference, _ reading: TerritoryReading) {
      self.cell = cell
      span = reading.span
      written = reading.written
      self.reading = reading
      correction = reading.correction == nil ? "" : reading.place.id
    }

    init(_ cell: CellReference, _ correction: TerritoryCorrection) {
      self.cell = cell
      span = correction.span
      written = correction.written
      reading = nil
      self.correction = "non"
    }
  }

  public func csv(_ style: CSVWriter.Style = .standard) -> [UInt8] {
    var writer = CSVWriter(style)
    writer.append(ReviewColumns.names)
    var places = CellPlaces(harmonised.survey)
    for line in lines { writer.append(fields(of: line, &places)) }
    return writer.bytes
  }

  /// Doubtful ones first; equal doubts in the order of forms, actors and cells.
  private var lines: [Line] {
    let survey = harmonised.survey
    let denied = Dictionary(
      grouping: harmonised.corrections.filter { $0.verdict == .notATerritory }, by: \.cell)
    let lines = survey.tables.flatMap { table -> [Line] in
      table.rowsInOrder.flatMap { row in
        table.columns.indices.flatMap { column -> [Line] in
          let cell = CellReference(form: table.form.id, row: row, column: column)
          let read = harmonised.territories[cell].map { Line(cell, $0) }
          return located(read + denied[cell, default: []].map { Line(cell, $0) })
        }
      }
    }
    return lines.enumerated()
      .sorted { ($1.element.doubt, $0.offset) < ($0.element.doubt, $1.offset) }.map(\.element)
  }

  /// The lines of one cell with their offsets, which are counted in one walk over its text.
  private func located(_ lines: [Line]) -> [Line] {
    guard let first = lines.first else { return [] }
    var offsets = ScalarOffsets(harmonised.survey.text(first.cell))
    var lines = lines
    for index in lines.indices {
      lines[index].offset = offsets.scalars(before: lines[index].span.lowerBound)
    }
    return lines
  }

  private func fields(of line: Line, _ places: inout CellPlaces) -> [String] {
    let survey = harmonised.survey
    guard let table = survey.table(line.cell.form) else { return [] }
    let variable = table.form.variables[line.cell.column]
    let source = places.place(of: line.cell)
    let place = line.reading?.place
    return [
      "territory", table.form.id.text, table.actor(line.cell.row).label,
      variable.question.number.text, variable.item?.label ?? "", line.written,
      "\(line.offset)", place?.frenchName ?? "",
      place?.level.name ?? "", line.reading?.country?.iso2 ?? "",
      place.flatMap { $0.level == .country ? nil : $0.subdivisionCode } ?? "",
      line.reading?.zone?.name[language] ?? "",
      line.reading.map { Self.decimal($0.confidence) } ?? "", line.reading?.reason[language] ?? "",
      source.map { "\(survey.name(ofFile: $0.file)):\($0.line):\($0.column)" } ?? "",
      line.correction,
    ]
  }

  /// A confidence with two decimals at most: `0.85`, `1`.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return hundredths == 100 ? "1" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}
