import Appendix
import CommandTree
import Diagnostics
import Documents
import Files
import Gaps
import Harmonisation
import OfficeRendering
import Terminal

/// `jaune report`: the whole appendix, in the forms people use.
struct ReportCommand: Command {
  private static let format = Option(
    "format", .oneOf(ReportFormat.self), repeats: true,
    help: BilingualText(
      fr: "Format ; sinon celui de l'extension de -o ; tous, si -o est un dossier.",
      en: "Format; else the one of -o's extension; all of them if -o is a folder."))

  private static let plan = Option(
    "plan", .file(extensions: ["json"]),
    help: BilingualText(
      fr:
        "Un plan : chapitres, ordre, titres, textes à insérer (schéma : jaune init --schema plan).",
      en: "A plan: chapters, order, titles, texts to insert (schema: jaune init --schema plan)."))

  private static let continuation = Option(
    "continuation", .oneOf(GridContinuation.self), default: GridContinuation.split.rawValue,
    help: BilingualText(
      fr: "En Word : « split » coupe les tableaux en pages titrées « (suite) », comme imprimé ; "
        + "« flow » les laisse couler, pour les retoucher.",
      en: "In Word: “split” cuts tables into pages titled “(continued)”, as printed; “flow” lets "
        + "them run, for editing."))

  static let description = CommandDescription(
    name: "report",
    summary: BilingualText(
      fr: "Compose l'annexe entière : méthode, tableaux, manques, réponses.",
      en: "Composes the whole appendix: method, tables, gaps, answers."),
    discussion: BilingualText(
      fr:
        "Les phrases sont tirées des chiffres, et chaque chiffre mène à ses cellules par l'index des "
        + "sources. La même enquête donne toujours les mêmes fichiers.",
      en:
        "The sentences are drawn from the figures, and each figure leads to its cells through the "
        + "index of sources. The same survey always gives the same files."),
    parameters: [
      SurveyArgument.survey, format, plan, GapSource.against, continuation, OutputOption.output,
    ],
    examples: [
      .init(
        "jaune report Fixtures/annexe-6 -o annexe.html",
        BilingualText(fr: "Une page web.", en: "A web page.")),
      .init(
        "jaune report Fixtures/annexe-6 --plan plan.json -o rapport/",
        BilingualText(
          fr: "Tous les formats, selon un plan.", en: "Every format, after a plan.")),
    ])

  private let survey: String
  private let formats: [ReportFormat]
  private let plan: String?
  private let previous: String?
  private let cutting: GridContinuation
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    survey = try arguments.require(SurveyArgument.survey)
    plan = arguments[Self.plan]
    previous = arguments[GapSource.against]
    cutting = arguments[Self.continuation] ?? .split
    output = arguments[OutputOption.output]
    let asked = arguments.all(Self.format)
    let isFolder = output.map(OutputOption.isFolder) ?? false
    formats =
      asked.isEmpty
      ? isFolder ? ReportFormat.allCases : [try ReportFormat.asked(by: output)] : asked
    guard isFolder || formats.count == 1 else {
      throw UsageError(
        BilingualText(
          fr: "plusieurs formats demandent un dossier : -o DOSSIER/",
          en: "several formats need a folder: -o FOLDER/"))
    }
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let source = try GapSource(survey, against: previous, in: &console)
    let context = source.context
    var planLog = DiagnosticLog()
    let plan = try plan.flatMap {
      try ReportPlan.load($0, for: context.survey.survey.questionnaire, log: &planLog)
    }
    DiagnosticPrinter.print(planLog, to: &console)
    let document = ReportComposer(context, plan: plan, language: console.language).document()
    let sources = source.files + [self.plan].compactMap(\.self)
    if let output, OutputOption.isFolder(output) {
      let name = BilingualText(fr: "rapport", en: "report")[console.language]
      let files = try formats.map { format in
        (
          name: "\(name).\(format.fileExtension)",
          bytes: try format.bytes(of: document, continuation: cutting)
        )
      }
      try OutputOption.write(files: files, to: output, sparing: sources, in: &console)
    } else {
      try OutputOption.write(
        try formats[0].bytes(of: document, continuation: cutting), to: output,
        sparing: sources, in: &console)
    }
    return source.hasErrors || planLog.hasErrors ? .inputHasErrors : .success
  }
}
