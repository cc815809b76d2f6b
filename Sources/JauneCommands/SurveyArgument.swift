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

  /// Reads the survey and tells on standard error what could not be read.
  ///
  /// Warnings are counted in one line: what is odd is the business of `jaune check`, which tells all.
  ///
  /// - Throws: `FileError` when there is no such file; ``CommandFailure`` when what is there is no
  ///   survey.
  static func open(
    _ path: String, in console: inout Console
  ) throws -> (survey: Survey, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let survey = try Survey.load(path, log: &log)
    tellErrors(log, of: path, in: &console)
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

  private static func tellErrors(
    _ log: DiagnosticLog, of path: String, in console: inout Console
  ) {
    let printer = DiagnosticPrinter(language: console.language, terminal: console.errorCapabilities)
    for diagnostic in log.diagnostics where diagnostic.severity == .error {
      console.warn(printer.text(of: diagnostic))
    }
    guard let summary = printer.summary(of: log) else { return }
    let warnings = log.count(of: .warning)
    guard warnings > 0 else { return console.warn(summary) }
    let check = TerminalText.sanitised("jaune check \(ShellQuoting.word(path))")
    let directions = BilingualText(
      fr: " ; « \(check) » \(warnings > 1 ? "les" : "le") montre",
      en: "; “\(check)” shows \(warnings > 1 ? "them" : "it")")
    console.warn(summary + FrenchTypography.bound(directions, in: console.language))
  }
}
