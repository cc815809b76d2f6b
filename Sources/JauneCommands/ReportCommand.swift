import Appendix
import CSV
import CommandTree
import Diagnostics
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
      fr: "Format : csv écrit un fichier par tableau, svg et png un par figure. Sinon celui de "
        + "l'extension de -o ; tous sauf png, si -o est un dossier.",
      en: "Format: csv writes a file for each table, svg and png one for each figure. Else the one "
        + "of -o's extension; all but png if -o is a folder."))

  private static let plan = Option(
    "plan", .file(extensions: ["json"]),
    help: BilingualText(
      fr:
        "Un plan : chapitres, ordre, titres, textes à insérer (schéma : jaune init --schema plan).",
      en: "A plan: chapters, order, titles, texts to insert (schema: jaune init --schema plan)."))

  private static let draftPlan = Option(
    "draft-plan", .file(extensions: ["json"]),
    help: BilingualText(
      fr: "Écrit le plan que l'annexe suit, à retoucher, au lieu de l'annexe.",
      en: "Writes the plan the appendix follows, to be edited, in place of the appendix."))

  private static let continuation = Option(
    "continuation", .oneOf(GridContinuation.self), default: GridContinuation.split.rawValue,
    help: BilingualText(
      fr:
        "En Word et LibreOffice : « split » coupe les tableaux en pages titrées « (suite) », comme imprimé ; "
        + "« flow » les laisse couler, pour les retoucher.",
      en:
        "In Word and LibreOffice: “split” cuts tables into pages titled “(continued)”, as printed; “flow” lets "
        + "them run, for editing."))

  private static let excel = Flag(
    "excel",
    help: BilingualText(
      fr: "Écrit les CSV qu'ouvre un Excel français.", en: "Writes the CSV a French Excel opens."))

  static let description = CommandDescription(
    name: "report",
    summary: BilingualText(
      fr: "Compose l'annexe entière : méthode, tableaux, manques, réponses.",
      en: "Composes the whole appendix: method, tables, gaps, answers."),
    discussion: BilingualText(
      fr:
        "Les phrases sont tirées des chiffres, et chaque chiffre mène à ses cellules par l'index des "
        + "sources. La même enquête donne toujours les mêmes fichiers. Dans un dossier, les CSV vont "
        + "sous tableaux/, avec un sommaire, et les dessins sous figures/.",
      en:
        "The sentences are drawn from the figures, and each figure leads to its cells through the "
        + "index of sources. The same survey always gives the same files. In a folder, the CSV files "
        + "go under tables/, with their contents, and the drawings under figures/."),
    parameters: [
      SurveyArgument.survey, format, plan, draftPlan, GapSource.against, continuation, excel,
      OutputOption.output,
    ],
    examples: [
      .init(
        "jaune report Fixtures/annexe-6 -o annexe.html",
        BilingualText(fr: "Une page web.", en: "A web page.")),
      .init(
        "jaune report Fixtures/annexe-6 --draft-plan plan.json",
        BilingualText(
          fr: "De quoi partir pour choisir les chapitres et leurs titres.",
          en: "What to start from to choose the chapters and their titles.")),
      .init(
        "jaune report Fixtures/annexe-6 --plan plan.json -o rapport/",
        BilingualText(
          fr: "Tous les formats, selon un plan.", en: "Every format, after a plan.")),
      .init(
        "jaune report Fixtures/annexe-6 --format csv --format svg -o annexe/",
        BilingualText(
          fr: "Chaque tableau en CSV, chaque figure en SVG.",
          en: "Each table as CSV, each figure as SVG.")),
    ])

  private let survey: String
  private let formats: [ReportFormat]
  /// What to write in place of the appendix.
  private let draft: PlanDraft?
  private let plan: String?
  private let previous: String?
  private let cutting: GridContinuation
  private let style: CSVWriter.Style
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    survey = try arguments.require(SurveyArgument.survey)
    plan = arguments[Self.plan]
    previous = arguments[GapSource.against]
    cutting = arguments[Self.continuation] ?? .split
    output = arguments[OutputOption.output]
    style = arguments[Self.excel] ? .frenchExcel : .standard
    if let path = arguments[Self.draftPlan] {
      try Self.checkDrafting(arguments)
      draft = PlanDraft(path: path, survey: survey, plan: plan, previous: previous)
      formats = []
      return
    }
    draft = nil
    let asked = Self.once(arguments.all(Self.format))
    let isFolder = output.map(OutputOption.isFolder) ?? false
    formats =
      asked.isEmpty
      ? isFolder ? ReportFormat.usual : [try ReportFormat.asked(by: output)] : asked
    guard isFolder || formats.count == 1 else {
      throw UsageError(
        BilingualText(
          fr: "plusieurs formats demandent un dossier : -o DOSSIER/",
          en: "several formats need a folder: -o FOLDER/"))
    }
    if !isFolder, let format = formats.first, format.folder != nil {
      throw UsageError(
        BilingualText(
          fr: "le format « \(format.rawValue) » écrit plusieurs fichiers ; il demande un dossier : "
            + "-o DOSSIER/",
          en: "the format “\(format.rawValue)” writes several files; it needs a folder: "
            + "-o FOLDER/"))
    }
    guard style == .standard || formats.contains(.csv) else {
      throw UsageError(
        BilingualText(
          fr: "--excel ne vaut que pour le format « csv »",
          en: "--excel is for the format “csv” only"))
    }
  }

  /// What shapes an appendix has nothing to say of a plan.
  private static func checkDrafting(_ arguments: Arguments) throws(UsageError) {
    let others = [
      ("--format", !arguments.all(format).isEmpty),
      ("--continuation", arguments[continuation] == .flow), ("--excel", arguments[excel]),
      ("-o", arguments[OutputOption.output] != nil),
    ]
    guard let other = others.first(where: \.1)?.0 else { return }
    throw UsageError(
      BilingualText(
        fr: "--draft-plan écrit un plan et non l'annexe ; il ne va pas avec \(other)",
        en: "--draft-plan writes a plan, not the appendix; it does not go with \(other)"),
      suggestion: BilingualText(
        fr: "écrire le plan, puis l'annexe avec --plan",
        en: "write the plan, then the appendix with --plan"))
  }

  /// Each format once, however often it was asked for.
  private static func once(_ formats: [ReportFormat]) -> [ReportFormat] {
    ReportFormat.allCases.filter(formats.contains)
  }

  func run(in console: inout Console) throws -> ExitStatus {
    if let draft { return try draft.write(in: &console) }
    let source = try GapSource(survey, against: previous, in: &console)
    let context = source.context
    var planLog = DiagnosticLog()
    let plan = try plan.flatMap {
      try ReportPlan.load($0, for: context.survey.survey.questionnaire, log: &planLog)
    }
    DiagnosticPrinter.print(planLog, to: &console)
    let document = ReportComposer(context, plan: plan, language: console.language).document()
    let writer = ReportWriter(document, continuation: cutting, style: style)
    let sources = source.files + [self.plan].compactMap(\.self)
    if let output, OutputOption.isFolder(output) {
      let files = try files(by: writer, in: console)
      try OutputOption.write(files: files, to: output, sparing: sources, in: &console)
    } else {
      try OutputOption.write(
        try writer.bytes(formats[0]), to: output, sparing: sources, in: &console)
    }
    return source.hasErrors || planLog.hasErrors ? .inputHasErrors : .success
  }

  /// Everything is made before anything is written: a format that fails leaves no half of a folder.
  private func files(
    by writer: ReportWriter, in console: Console
  ) throws -> [(name: String, bytes: [UInt8])] {
    var progress = console.progress(
      BilingualText(fr: "Écriture", en: "Writing"), total: formats.count)
    var files: [(name: String, bytes: [UInt8])] = []
    for (index, format) in formats.enumerated() {
      progress.advance(to: index)
      files += try writer.files(format)
    }
    return files
  }
}
