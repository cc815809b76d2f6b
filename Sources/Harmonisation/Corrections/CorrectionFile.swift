import CSV
import Diagnostics
import Files
import Questionnaire
import Responses
import Territories
import Text

/// Reads a file of corrections: the sheet that ``ReviewSheet`` writes, its last column filled in.
///
/// A line without a correction says nothing. A line may be added for a territory that jaune missed:
/// the words it stands in under `mention`, the place under `correction`.
struct CorrectionFile {
  private let survey: Survey
  private let recogniser: TerritoryRecogniser

  /// The corrections of a survey, in the order of their file.
  ///
  /// - Parameter log: Receives every line that cannot be applied; the others are.
  static func corrections(
    of survey: Survey, with recogniser: TerritoryRecogniser, log: inout DiagnosticLog
  ) -> [TerritoryCorrection] {
    guard let path = survey.corrections else { return [] }
    do throws(FileError) {
      let file = try CSVFile.open(path, log: &log)
      return Self(survey: survey, recogniser: recogniser).read(file, log: &log)
    } catch {
      log.report(error.diagnostic)
      return []
    }
  }

  private func read(_ file: CSVFile, log: inout DiagnosticLog) -> [TerritoryCorrection] {
    var reader = CSVReader(file)
    let heading = reader.readHeading()
    defer { log.report(contentsOf: reader.log) }
    guard let columns = ReviewColumns(heading) else {
      reader.log.report(.correctionHeading(file.place(at: file.start)))
      return []
    }
    let finders = Dictionary(
      uniqueKeysWithValues: survey.tables.map { ($0.form.id.text, CellFinder($0)) })
    var corrections: [TerritoryCorrection?] = []
    var numbersOfCell: [CellReference: [Int]] = [:]
    while reader.next() {
      guard reader.shape == .whole || reader.shape == .short else { continue }
      let line = ReviewLine(columns, &reader)
      guard !line.correction.isEmpty else { continue }
      guard ReviewLine.territoryWords.contains(TextFold.folded(line.reading)) else {
        reader.log.report(.correctionKind(line.reading, at: reader.place(of: columns.correction)))
        continue
      }
      // Where a form's answers are not read, that has been said; its corrections wait.
      if finders[line.form] == nil,
        survey.questionnaire.forms.contains(where: { $0.id.text == line.form })
      {
        continue
      }
      guard
        let cell = finders[line.form]?
          .cell(actor: line.actor, question: line.question, item: line.item)
      else {
        reader.log.report(.correctionWithoutCell(at: reader.place(of: columns.actor)))
        continue
      }
      let place = reader.place(of: columns.correction)
      guard let span = line.span(in: survey.text(cell)) else {
        reader.log.report(.correctionWithoutMention(line.mention, at: place))
        continue
      }
      guard let verdict = verdict(line.correction, cell, at: place, &reader.log) else { continue }
      let doubles = numbersOfCell[cell, default: []].filter {
        corrections[$0]?.span.overlaps(span) ?? false
      }
      if !doubles.isEmpty { reader.log.report(.doubleCorrection(line.mention, at: place)) }
      for double in doubles { corrections[double] = nil }
      numbersOfCell[cell, default: []].append(corrections.count)
      corrections.append(
        TerritoryCorrection(
          cell: cell, span: span, written: line.mention, verdict: verdict,
          source: place))
    }
    return corrections.compactMap(\.self)
  }

  private func verdict(
    _ text: String, _ cell: CellReference, at place: SourcePlace, _ log: inout DiagnosticLog
  ) -> TerritoryCorrection.Verdict? {
    if ReviewLine.denials.contains(TextFold.folded(text)) { return .notATerritory }
    let finder = PlaceFinder(recogniser)
    if let found = finder.place(text) { return .place(found) }
    log.report(.unknownPlace(text, nearest: finder.nearestName(to: text), at: place))
    return nil
  }
}
