import CommandTree
import Diagnostics
import Files
import Harmonisation
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
    let survey = try load(path, log: &log, in: console)
    return (try told(survey, log, of: path, in: &console), log)
  }

  /// What was read, once its errors are told.
  private static func told<Survey>(
    _ survey: Survey?, _ log: DiagnosticLog, of path: String, in console: inout Console
  ) throws -> Survey {
    tellErrors(log, of: path, in: &console)
    if let survey { return survey }
    throw CommandFailure(
      .inputHasErrors,
      BilingualText(
        fr: "« \(path) » ne donne pas d'enquête", en: "“\(path)” does not give a survey"),
      suggestion: BilingualText(
        fr: "corriger les erreurs ci-dessus", en: "mend the errors above"))
  }

  /// Reads the survey and everything in its answers; tells what could not be read, as
  /// ``open(_:in:)`` does.
  ///
  /// - Throws: As ``open(_:in:)``.
  static func openReadings(
    _ path: String, in console: inout Console
  ) throws -> (survey: HarmonisedSurvey, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let harmonised = try load(path, log: &log, in: console)
      .map { HarmonisedSurvey($0, log: &log) }
    return (try told(harmonised, log, of: path, in: &console), log)
  }

  /// Reads a survey, and shows how far that is where a person waits for it.
  static func load(
    _ path: String, log: inout DiagnosticLog, in console: Console
  ) throws -> Survey? {
    if ["csv", "tsv"].contains(PathName.fileExtension(of: path)), PathName.exists(path) {
      throw CommandFailure(
        .wrongUsage,
        BilingualText(
          fr: "« \(path) » est un fichier de réponses, pas une enquête",
          en: "“\(path)” is a response file, not a survey"),
        suggestion: BilingualText(
          fr: "en ébaucher l'enquête : jaune init \(ShellQuoting.word(path))",
          en: "draft its survey: jaune init \(ShellQuoting.word(path))"))
    }
    var progress = console.progress(
      BilingualText(fr: "lecture des réponses", en: "reading the responses"), total: 100)
    return try Survey.load(path, log: &log) { progress.advance(to: $0) }
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
