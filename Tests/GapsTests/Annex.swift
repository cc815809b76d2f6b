import Diagnostics
import Files
import Harmonisation
import Responses
import Testing

/// The project's own fixture, read once.
enum Annex {
  static let folder =
    PathName.folder(of: PathName.folder(of: PathName.folder(of: #filePath))) + "/Fixtures/annexe-6"

  private static let read: HarmonisedSurvey? = {
    var log = DiagnosticLog()
    guard let survey = try? Survey.load(folder, log: &log) else { return nil }
    return HarmonisedSurvey(survey, log: &log)
  }()

  static func harmonised() throws -> HarmonisedSurvey { try #require(read) }
}
