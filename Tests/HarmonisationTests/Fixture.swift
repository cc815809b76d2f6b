import Diagnostics
import Harmonisation
import Responses
import TestSupport
import Testing

extension ZoneSurvey {
  /// The survey with its readings, and what was reported.
  func harmonised() throws -> (survey: HarmonisedSurvey, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let survey = try #require(try Survey.load(path, log: &log))
    return (HarmonisedSurvey(survey, log: &log), log)
  }
}

extension HarmonisedSurvey {
  /// The identifiers of the places read in a cell.
  func places(_ form: String, row: Int, column: Int) -> [String] {
    territories[CellReference(form: .init(form), row: row, column: column)].map(\.place.id)
  }
}
