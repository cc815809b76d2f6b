import CommandTree
import Diagnostics
import Files
import Gaps
import Harmonisation
import Terminal

/// What gap analyses start from: the survey, the one before it, and the codebook.
struct GapSource {
  static let against = Option(
    "against", .file(extensions: ["json"]),
    placeholder: BilingualText(fr: "ENQUÊTE", en: "SURVEY"),
    help: BilingualText(
      fr: "L'enquête précédente, pour dire ce qui a changé ; sinon « previousWave » de l'enquête.",
      en: "The survey before, to tell what has changed; else the survey's “previousWave”."))

  let context: GapContext

  /// Whether one of the surveys has errors.
  let hasErrors: Bool

  /// The files nothing may be written over.
  let files: [String]

  /// Reads both surveys and the codebook, and tells what could not be read.
  ///
  /// - Parameter previous: The survey before, if the user names one.
  init(_ survey: String, against previous: String?, in console: inout Console) throws {
    let (current, log) = try SurveyArgument.openReadings(survey, in: &console)
    let before = try (previous ?? current.survey.previousWave)
      .map { try SurveyArgument.openReadings($0, in: &console) }
    var found = DiagnosticLog()
    let codebook = current.survey.codebook.flatMap { path in
      Codebook.load(file: path) { found.report($0) }
    }
    DiagnosticPrinter.print(found, to: &console)
    context = GapContext(
      current, previous: before?.survey, codebook: codebook ?? .standard)
    hasErrors = log.hasErrors || found.hasErrors || before?.log.hasErrors == true
    files = current.survey.files + (before?.survey.survey.files ?? [])
  }
}
