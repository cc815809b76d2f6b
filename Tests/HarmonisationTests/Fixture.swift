import Diagnostics
import Harmonisation
import Responses
import TestSupport
import Testing

extension ZoneSurvey {
  /// The survey with its readings, and what was reported of them.
  func harmonised() throws -> (survey: HarmonisedSurvey, log: DiagnosticLog) {
    var loading = DiagnosticLog()
    let survey = try #require(try Survey.load(path, log: &loading))
    #expect(!loading.hasErrors)
    var log = DiagnosticLog()
    return (HarmonisedSurvey(survey, log: &log), log)
  }
}

extension HarmonisedSurvey {
  /// The identifiers of the places read in a cell.
  func places(_ form: String, row: Int, column: Int) -> [String] {
    territories[CellReference(form: .init(form), row: row, column: column)].map(\.place.id)
  }
}
