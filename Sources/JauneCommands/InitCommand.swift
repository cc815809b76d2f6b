import CSV
import CommandTree
import Diagnostics
import Files
import JSON
import Questionnaire
import Responses
import Terminal
import Text

/// `jaune init`: drafts a survey from a file of responses.
struct InitCommand: Command {
  private static let file = Argument(
    "file", .file(extensions: ["csv", "tsv", "txt"]),
    help: BilingualText(fr: "Un fichier de réponses.", en: "A file of responses."))

  private static let form = Option(
    "form", .text(BilingualText(fr: "FORMULAIRE", en: "FORM")),
    help: BilingualText(
      fr: "Nom du formulaire ; sinon celui du fichier.",
      en: "Name of the form; else the file's."))

  private static let separator = Option(
    "separator", separatorSyntax,
    help: BilingualText(
      fr: "Le séparateur, s'il est mal deviné.", en: "The separator, if it is guessed wrong."))

  private static let encoding = Option(
    "encoding", .text(BilingualText(fr: "ENCODAGE", en: "ENCODING")),
    help: BilingualText(
      fr: "L'encodage, s'il est mal deviné.", en: "The encoding, if it is guessed wrong."))

  private static let folder = Option(
    "output", short: "o", .folder,
    help: BilingualText(
      fr: "Dossier de l'enquête ; sinon celui du fichier.",
      en: "The survey's folder; else the file's."))

  private static let force = Flag(
    "force",
    help: BilingualText(
      fr: "Remplace les fichiers qui existent.", en: "Replaces files that exist."))

  private static let separatorSyntax = ValueSyntax<UInt8>(
    placeholder: BilingualText(fr: "CARACTÈRE", en: "CHARACTER"),
    expected: BilingualText(fr: "un caractère, ou tab", en: "one character, or tab"),
    completion: .values([",", ";", "|", "tab"]), parse: Dialect.separator(named:))

  static let description = CommandDescription(
    name: "init",
    summary: BilingualText(
      fr: "Ébauche une enquête à partir d'un fichier de réponses.",
      en: "Drafts a survey from a file of responses."),
    discussion: BilingualText(
      fr: "Écrit survey.json et questionnaire.json : questions, lignes et réponses fermées telles "
        + "que le fichier les montre. À relire, puis « jaune check ».",
      en: "Writes survey.json and questionnaire.json: questions, items and closed answers as the "
        + "file shows them. Read them over, then run “jaune check”."),
    parameters: [file, form, separator, encoding, folder, force],
    examples: [
      .init(
        "jaune init reponses.csv",
        BilingualText(
          fr: "Ébauche l'enquête à côté du fichier.", en: "Drafts the survey beside the file.")),
      .init(
        "jaune init export.csv --form regions -o enquete/",
        BilingualText(fr: "Ailleurs, sous un autre nom.", en: "Elsewhere, under another name.")),
    ])

  private let path: String
  private let form: String
  private let format: CSVFormat
  private let folder: String
  private let force: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    path = try arguments.require(Self.file)
    form = arguments[Self.form] ?? PathName.stem(of: path)
    format = CSVFormat(
      separator: arguments[Self.separator],
      encoding: arguments[Self.encoding].map(TextEncoding.init(named:)))
    folder = arguments[Self.folder] ?? PathName.folder(of: path)
    force = arguments[Self.force]
    if path == "-" {
      throw UsageError(
        BilingualText(
          fr: "une enquête garde le nom de son fichier : l'entrée standard n'en a pas",
          en: "a survey keeps its file's name: standard input has none"))
    }
  }

  func run(in console: inout Console) throws -> ExitStatus {
    var log = DiagnosticLog()
    let file = try CSVFile.open(path, format: format, log: &log)
    let draft = QuestionnaireDraft(file, form: form, log: &log)
    DiagnosticPrinter.print(log, to: &console)
    guard let draft else { return .inputHasErrors }

    let files = [
      ("questionnaire.json", draft.questionnaire.encoded()),
      ("survey.json", survey(draft, file).encoded()),
    ].map { (path: PathName.joining(folder, $0.0), bytes: $0.1) }
    if !force, let existing = files.first(where: { PathName.exists($0.path) }) {
      throw CommandFailure(
        .cannotWrite,
        BilingualText(
          fr: "« \(existing.path) » existe déjà ; rien n'est écrit",
          en: "“\(existing.path)” exists already; nothing is written"),
        suggestion: BilingualText(
          fr: "choisir un autre dossier avec -o, ou remplacer avec --force",
          en: "choose another folder with -o, or replace with --force"))
    }
    try AtomicFile.createDirectory(folder)
    for file in files {
      try AtomicFile.write(file.bytes, to: file.path)
      console.print(file.path)
    }
    let questions = draft.questionnaire.forms[0].questions.count
    console.warn(
      BilingualText(
        fr: "\(questions) questions trouvées. À relire, puis : jaune check \(folder)",
        en: "\(questions) questions found. Read them over, then: jaune check \(folder)"))
    return log.hasErrors ? .inputHasErrors : .success
  }

  private func survey(_ draft: QuestionnaireDraft, _ file: CSVFile) -> JSONOutput {
    var response: [(key: String, value: JSONOutput)] = [
      ("form", .string(draft.questionnaire.forms[0].id.text)),
      ("file", .string(PathName.relative(path, to: folder))),
      ("layout", .string(draft.layout.rawValue)),
    ]
    if let encoding = format.encoding { response.append(("encoding", .string(encoding.name))) }
    if format.separator != nil {
      response.append(("separator", .string(file.dialect.separatorName)))
    }
    return [
      "title": .string(form), "questionnaire": "questionnaire.json",
      "responses": .array([.object(response)]),
    ]
  }
}
