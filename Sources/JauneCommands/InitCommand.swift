import CSV
import CommandTree
import Diagnostics
import Files
import Responses
import Terminal

/// `jaune init`: drafts a survey from a file of responses.
struct InitCommand: Command {
  private static let file = Argument(
    "file", .file(extensions: ["csv", "tsv", "txt"]), isRequired: false,
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

  private static let schema = Option(
    "schema", .oneOf(SchemaName.self),
    help: BilingualText(
      fr: "N'ébauche rien : écrit le schéma JSON de ce fichier sur la sortie standard.",
      en: "Drafts nothing: writes the JSON Schema of that file to standard output."))

  private static let separatorSyntax = ValueSyntax<UInt8>(
    placeholder: BilingualText(fr: "CARACTÈRE", en: "CHARACTER"),
    expected: BilingualText(fr: "un caractère, ou tab", en: "one character, or tab"),
    parse: Dialect.separator(named:))

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
    parameters: [file, form, separator, encoding, folder, force, schema],
    examples: [
      .init(
        "jaune init reponses.csv",
        BilingualText(
          fr: "Ébauche l'enquête à côté du fichier.", en: "Drafts the survey beside the file.")),
      .init(
        "jaune init export.csv --form regions -o enquete/",
        BilingualText(fr: "Ailleurs, sous un autre nom.", en: "Elsewhere, under another name.")),
      .init(
        "jaune init --schema questionnaire > questionnaire.schema.json",
        BilingualText(
          fr: "De quoi aider un éditeur à écrire questionnaire.json.",
          en: "What helps an editor write questionnaire.json.")),
    ])

  /// What to do: print a schema, or draft.
  private let work: Work

  private enum Work {
    case schema(SchemaName)
    case draft(SurveyDraft)
  }

  init(_ arguments: Arguments) throws(UsageError) {
    if let schema = arguments[Self.schema] {
      if arguments[Self.file] != nil {
        throw UsageError(
          BilingualText(
            fr: "--schema ne lit pas de fichier", en: "--schema reads no file"))
      }
      work = .schema(schema)
      return
    }
    let path = try arguments.require(Self.file)
    if path == "-" {
      throw UsageError(
        BilingualText(
          fr: "une enquête garde le nom de son fichier : l'entrée standard n'en a pas",
          en: "a survey keeps its file's name: standard input has none"))
    }
    work = .draft(
      SurveyDraft(
        path: path, form: arguments[Self.form] ?? PathName.stem(of: path),
        format: CSVFormat(
          separator: arguments[Self.separator],
          encoding: arguments[Self.encoding].map(TextEncoding.init(named:))),
        folder: arguments[Self.folder] ?? PathName.folder(of: path),
        replaces: arguments[Self.force]))
  }

  func run(in console: inout Console) throws -> ExitStatus {
    switch work {
    case .schema(let name):
      console.write(name.text.utf8)
      return .success
    case .draft(let draft): return try draft.write(in: &console)
    }
  }
}
