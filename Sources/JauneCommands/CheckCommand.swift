import CommandTree
import Diagnostics
import Files
import Harmonisation
import JSON
import Responses
import Terminal

/// `jaune check`: every problem of a survey at once, then what was read.
struct CheckCommand: Command {
  enum Format: String, CaseIterable {
    case text, json
  }

  private static let format = Option(
    "format", .oneOf(Format.self),
    help: BilingualText(
      fr: "« text » pour une personne, « json » pour un programme ; sinon selon l'extension de -o, "
        + "sinon « text ».",
      en: "“text” for a person, “json” for a program; else by -o's extension, else “text”."))

  static let description = CommandDescription(
    name: "check",
    summary: BilingualText(
      fr: "Vérifie une enquête et dit tout ce qui ne va pas, en une fois.",
      en: "Checks a survey and tells everything that is wrong, in one run."),
    discussion: BilingualText(
      fr: "Chaque problème est dit avec son fichier, sa ligne et sa colonne, sa cause et un "
        + "conseil. Ce qui est bon à côté est lu ; le résumé dit quoi.",
      en: "Each problem comes with its file, line and column, its cause and a suggestion. What is "
        + "good beside it is read; the summary says what."),
    parameters: [SurveyArgument.survey, format, OutputOption.output],
    examples: [
      .init(
        "jaune check Fixtures/annexe-6",
        BilingualText(fr: "Vérifie l'enquête d'un dossier.", en: "Checks the survey of a folder.")),
      .init(
        "jaune check survey.json --format json",
        BilingualText(fr: "La liste pour un programme.", en: "The list for a program.")),
    ])

  private let path: String
  private let format: Format
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    path = try arguments.require(SurveyArgument.survey)
    output = arguments[OutputOption.output]
    let named = output.flatMap { Format(rawValue: PathName.fileExtension(of: $0)) }
    format = arguments[Self.format] ?? named ?? .text
  }

  func run(in console: inout Console) throws -> ExitStatus {
    var log = DiagnosticLog()
    let survey = try SurveyArgument.load(path, log: &log, in: console)
    if let survey {
      TerritoryCheck(HarmonisedSurvey(survey, log: &log)).report(to: &log)
    }
    let sources = survey?.files ?? [Survey.surveyFile(path)]
    switch format {
    case .json:
      let list = JSONOutput.array(log.diagnostics.map { $0.json(in: console.language) })
      try OutputOption.write(list.encoded(), to: output, sparing: sources, in: &console)
    case .text:
      DiagnosticPrinter.print(log, to: &console)
      if let survey {
        let isScreen = output == nil && console.outputCapabilities.isTerminal
        let summary = SurveySummary(
          survey, language: console.language,
          width: isScreen ? console.outputCapabilities.width : nil
        ).text
        try OutputOption.write(Array(summary.utf8), to: output, sparing: sources, in: &console)
      }
    }
    return log.hasErrors ? .inputHasErrors : .success
  }
}

extension Diagnostic {
  /// The diagnostic as scripts read it.
  fileprivate func json(in language: Language) -> JSONOutput {
    [
      "severity": .string(severity.rawValue), "code": .string(code),
      "message": .string(message[language]), "file": .string(place.file),
      "line": .int(place.line), "column": .int(place.column), "path": .optional(place.path),
      "cause": .optional(cause?[language]), "suggestion": .optional(suggestion?[language]),
    ]
  }
}
