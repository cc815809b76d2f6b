import Diagnostics
import Files
import Questionnaire
import Responses

/// The project's own fixtures, and folders that tests make for themselves.
enum Fixture {
  private static let root = PathName.folder(
    of: PathName.folder(of: PathName.folder(of: #filePath)))

  static let annex = root + "/Fixtures/annexe-6"

  /// The annex, with whatever was reported about it.
  static func annexe6() throws -> (survey: Survey, log: DiagnosticLog) {
    var log = DiagnosticLog()
    guard let survey = try Survey.load(annex, log: &log) else { throw NotASurvey() }
    return (survey, log)
  }

  struct NotASurvey: Error {}
}
