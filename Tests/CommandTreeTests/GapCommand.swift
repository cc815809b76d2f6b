import CommandTree
import Diagnostics
import Files
import Terminal

/// A command that has one of everything, for the tests.
struct GapCommand: Command {
  enum Format: String, CaseIterable, Sendable {
    case text
    case csv
    case json
    case markdown = "md"
  }

  static let survey = Argument(
    "survey", .file(extensions: ["json", "csv"]),
    placeholder: BilingualText(fr: "ENQUÊTE", en: "SURVEY"),
    help: BilingualText(
      fr: "Le dossier d'une enquête, ou l'un de ses fichiers.",
      en: "The folder of a survey, or one of its files."))
  static let others = Argument(
    "others", .file(extensions: ["csv"]), placeholder: BilingualText(fr: "AUTRE", en: "OTHER"),
    isRequired: false, repeats: true,
    help: BilingualText(fr: "D'autres vagues.", en: "Other waves."))
  static let subject = Option(
    "by", .oneOf(["zone", "country", "status"]), isRequired: true,
    help: BilingualText(fr: "Ce qui est comparé : l'axe.", en: "What is compared: the axis."))
  static let format = Option(
    "format", .oneOf(Format.self), default: "text",
    help: BilingualText(fr: "La forme du résultat.", en: "The form of the result."))
  static let output = Option(
    "output", short: "o", .file(extensions: ["csv", "json", "md"]),
    help: BilingualText(
      fr: "Écrit dans ce fichier plutôt qu'à l'écran.",
      en: "Writes to this file instead of the screen."))
  static let folder = Option(
    "from", .folder,
    help: BilingualText(
      fr: "Dossier de départ [facultatif].", en: "Folder to start from [optional]."))
  static let pageLines = Option(
    "page-lines", .integer(atLeast: 1),
    help: BilingualText(fr: "Lignes par page.", en: "Lines to a page."))
  static let offset = Option(
    "offset", .integer(atLeast: -100), default: "0",
    help: BilingualText(fr: "Décalage, en années.", en: "Offset, in years."))
  static let table = Option(
    "table", short: "t", .text(BilingualText(fr: "LIGNES", en: "ROWS")), repeats: true,
    help: BilingualText(fr: "Un tableau.", en: "A table."))
  static let all = Flag(
    "all", short: "a",
    help: BilingualText(fr: "Garde aussi ce qui est vide.", en: "Keeps what is empty too."))
  static let long = Flag(
    "long", short: "l", help: BilingualText(fr: "Un fait par ligne.", en: "One fact a line."))

  static let description = CommandDescription(
    name: "gap",
    summary: BilingualText(
      fr: "Montre ce qui manque dans une enquête.", en: "Shows what a survey lacks."),
    discussion: BilingualText(
      fr: """
        Chaque absence renvoie à la question, à la ligne et à la colonne où une réponse était \
        attendue. Rien n'est deviné : « sans réponse » et « non demandé » restent distincts.
        """,
      en: """
        Each absence leads back to the question, the line and the column where an answer was \
        expected. Nothing is guessed: “no answer” and “not asked” stay apart.
        """),
    parameters: [
      survey, others, subject, format, output, folder, pageLines, offset, table, all, long,
    ],
    examples: [
      .init(
        "jaune gap enquete --by zone",
        BilingualText(fr: "Les absences par zone.", en: "What is missing, by zone.")),
      .init(
        "jaune gap 'enquête 2021' --by=status --format csv -o absences.csv",
        BilingualText(
          fr: "Les mêmes, à ouvrir dans un tableur.", en: "The same, for a spreadsheet.")),
    ])

  let lines: [String]
  let survey: String

  init(_ arguments: Arguments) throws(UsageError) {
    survey = try arguments.require(Self.survey)
    let tables = arguments.all(Self.table)
    if arguments[Self.long], tables.count > 1 {
      throw UsageError(
        BilingualText(
          fr: "--long ne vaut que pour un seul tableau", en: "--long is for one table only"))
    }
    lines = [
      "survey \(survey)",
      "others \(arguments.all(Self.others))",
      "by \(try arguments.require(Self.subject))",
      "format \(try arguments.require(Self.format))",
      "output \(arguments[Self.output] ?? "-")",
      "lines \(arguments[Self.pageLines].map(String.init) ?? "-")",
      "offset \(try arguments.require(Self.offset))",
      "tables \(tables)",
      "all \(arguments[Self.all]) long \(arguments[Self.long])",
    ]
  }

  func run(in console: inout Console) throws -> ExitStatus {
    struct Surprise: Error {}
    switch survey {
    case "missing.csv": throw FileError(.read, survey, code: 2)
    case "full.csv": throw FileError(.write, "out.csv", code: 28)
    case "surprise": throw Surprise()
    case "refused":
      throw CommandFailure(
        .inputHasErrors, BilingualText(fr: "rien à comparer", en: "nothing to compare"))
    default: break
    }
    for line in lines { console.print(line) }
    return .success
  }
}

/// A second command, so that there is a tree to speak of.
struct CheckCommand: Command {
  static let description = CommandDescription(
    name: "check",
    summary: BilingualText(fr: "Relève tous les problèmes.", en: "Finds every problem."),
    parameters: [GapCommand.survey],
    examples: [
      .init("jaune check enquete", BilingualText(fr: "Tout.", en: "Everything."))
    ])

  init(_ arguments: Arguments) throws(UsageError) {
    _ = try arguments.require(GapCommand.survey)
  }

  func run(in console: inout Console) -> ExitStatus { .inputHasErrors }
}

extension CommandTree {
  static let toy = CommandTree(
    name: "jaune", version: "1.2.3",
    summary: BilingualText(
      fr: "analyse les réponses à un questionnaire.",
      en: "analyses the answers to a questionnaire."),
    discussion: BilingualText(
      fr: "Une enquête est un dossier qui contient « survey.json » et les réponses en CSV.",
      en: "A survey is a folder that holds “survey.json” and the answers as CSV."),
    commands: [CheckCommand.self, GapCommand.self])
}

/// What a run left behind.
struct Outcome {
  var status: ExitStatus
  var output: String
  var errors: String
}

/// Runs the toy tree in memory.
func run(
  _ arguments: [String], environment: [String: String] = ["LANG": "en_GB.UTF-8"], width: Int = 80
) -> Outcome {
  let output = MemorySink()
  let errors = MemorySink()
  let plain = TerminalCapabilities(isTerminal: false, width: width, showsColor: false)
  var console = Console(
    output: output, errors: errors, outputCapabilities: plain, errorCapabilities: plain)
  let status = CommandTree.toy.run(
    arguments: arguments, console: &console, environment: environment)
  return Outcome(status: status, output: output.text, errors: errors.text)
}
