import CommandTree
import Diagnostics
import Responses
import Terminal

/// The survey that most commands work on, and how it is opened.
enum SurveyArgument {
  static let survey = Argument(
    "survey", .file(extensions: ["json"]), placeholder: BilingualText(fr: "ENQUÊTE", en: "SURVEY"),
    help: BilingualText(
      fr: "Le fichier survey.json, ou le dossier qui le contient.",
      en: "The file survey.json, or the folder that holds it."))

  /// Reads the survey and tells what is wrong with it on standard error.
  ///
  /// - Throws: `FileError` when there is no such file; ``CommandFailure`` when what is there is no
  ///   survey.
  static func open(
    _ path: String, in console: inout Console
  ) throws -> (survey: Survey, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let survey = try Survey.load(path, log: &log)
    DiagnosticPrinter.print(log.withoutNotes, to: &console)
    guard let survey else {
      throw CommandFailure(
        .inputHasErrors,
        BilingualText(
          fr: "« \(path) » ne donne pas d'enquête", en: "“\(path)” does not give a survey"),
        suggestion: BilingualText(
          fr: "corriger les erreurs ci-dessus", en: "mend the errors above"))
    }
    return (survey, log)
  }
}

extension DiagnosticLog {
  /// What concerns every command; notes are for `jaune check`.
  fileprivate var withoutNotes: DiagnosticLog {
    var log = DiagnosticLog(limit: .max)
    log.report(contentsOf: diagnostics.filter { $0.severity > .note })
    return log
  }
}
