import CSV
import CommandTree
import Diagnostics
import Harmonisation
import Terminal

/// `jaune review`: everything that was read in the answers, for an analyst to go through.
struct ReviewCommand: Command {
  enum Kind: String, CaseIterable {
    case territories
  }

  private static let readings = Option(
    "readings", .oneOf(Kind.self), default: Kind.territories.rawValue,
    help: BilingualText(fr: "Les lectures à revoir.", en: "The readings to review."))

  private static let excel = Flag(
    "excel",
    help: BilingualText(
      fr: "Écrit le CSV qu'ouvre un Excel français.", en: "Writes the CSV a French Excel opens."))

  static let description = CommandDescription(
    name: "review",
    summary: BilingualText(
      fr: "Écrit les lectures à relire, les plus douteuses d'abord.",
      en: "Writes the readings to go through, the most doubtful first."),
    discussion: BilingualText(
      fr: "Une ligne par mention, avec sa cellule et la raison de la lecture. Sous « correction », "
        + "écrire le bon territoire (« Kayes », « Saint-Louis (Sénégal) », ML, PL-02) ou « non » ; "
        + "ajouter une ligne pour une mention manquée. Puis nommer le fichier dans survey.json : "
        + "\"corrections\": \"corrections.csv\". Les corrections en vigueur sont reprises.",
      en: "One row a mention, with its cell and the reason of the reading. Under “correction”, "
        + "write the right territory (“Kayes”, “Saint-Louis (Sénégal)”, ML, PL-02) or “no”; add a "
        + "row for a mention that was missed. Then name the file in survey.json: "
        + "\"corrections\": \"corrections.csv\". The corrections in force are kept."),
    parameters: [SurveyArgument.survey, readings, excel, OutputOption.output],
    examples: [
      .init(
        "jaune review Fixtures/annexe-6 --readings territories -o review.csv",
        BilingualText(
          fr: "Les territoires lus dans les réponses.", en: "The territories read in the answers."))
    ])

  private let survey: String
  private let style: CSVWriter.Style
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    survey = try arguments.require(SurveyArgument.survey)
    style = arguments[Self.excel] ? .frenchExcel : .standard
    output = arguments[OutputOption.output]
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let (survey, log) = try SurveyArgument.openReadings(survey, in: &console)
    let sheet = ReviewSheet(survey, language: console.language)
    try OutputOption.write(
      sheet.csv(style), to: output, sparing: survey.survey.files, in: &console)
    return log.hasErrors ? .inputHasErrors : .success
  }
}
