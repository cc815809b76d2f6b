import Appendix
import CommandTree
import Diagnostics
import Documents
import Files
import Rendering
import Responses
import Tables
import Terminal

/// `jaune grid`: the answers as the printed annex shows them, items in rows, actors in columns.
struct GridCommand: Command {
  private static let form = Option(
    "form", .text(BilingualText(fr: "FORMULAIRE", en: "FORM")),
    help: BilingualText(fr: "Un seul formulaire.", en: "One form only."))

  private static let question = Option(
    "question", .text(BilingualText(fr: "N|NOM", en: "N|NAME")),
    help: BilingualText(
      fr: "Une seule question, par son numéro, ou par son nom standard à travers les formulaires.",
      en: "One question only, by its number, or by its standard name across the forms."))

  private static let pageLines = Option(
    "page-lines", .integer(atLeast: 1),
    help: BilingualText(
      fr: "Coupe en pages de N lignes, titrées « (suite 1) », « (fin) ».",
      en: "Cuts into pages of N lines, titled “(continued 1)”, “(end)”."))

  static let description = CommandDescription(
    name: "grid",
    summary: BilingualText(
      fr: "Met les réponses en grilles, comme l'annexe imprimée.",
      en: "Sets the answers out in grids, like the printed annex."),
    discussion: BilingualText(
      fr: "Les lignes de la question en lignes, les acteurs en colonnes. Une cellule vide est une "
        + "réponse vide ; « non posée » se dit là où le formulaire n'a pas la question. "
        + "Si -o est un dossier, tous les formats y sont écrits.",
      en: "The question's items in rows, the actors in columns. An empty cell is an empty answer; "
        + "“not asked” is said where the form lacks the question. "
        + "If -o is a folder, every format is written there."),
    parameters: [
      SurveyArgument.survey, form, question, GridFormat.option, pageLines, TextWidth.option,
      OutputOption.output,
    ],
    examples: [
      .init(
        "jaune grid Fixtures/annexe-6 --form regions --question 3",
        BilingualText(
          fr: "La question 3 du formulaire des régions.",
          en: "Question 3 of the regions' form.")),
      .init(
        "jaune grid Fixtures/annexe-6 --question territories",
        BilingualText(
          fr: "Les territoires, tous formulaires ensemble.",
          en: "The territories, all forms together.")),
      .init(
        "jaune grid Fixtures/annexe-6 -o Reports/annexe-6/",
        BilingualText(
          fr: "Toutes les grilles, dans tous les formats.", en: "All grids, in every format.")),
    ])

  private let survey: String
  private let selection: GridSelection
  /// The only format to write, if there is but one.
  private let format: GridFormat?
  private let pageLines: Int?
  private let width: Int?
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    survey = try arguments.require(SurveyArgument.survey)
    selection = GridSelection(form: arguments[Self.form], question: arguments[Self.question])
    output = arguments[OutputOption.output]
    format = try GridFormat.asked(arguments[GridFormat.option], output: output)
    pageLines = arguments[Self.pageLines]
    width = arguments[TextWidth.option]
    if let format, pageLines != nil, !format.hasPages {
      throw UsageError(
        BilingualText(
          fr: "le format « \(format.rawValue) » n'a pas de pages",
          en: "the format “\(format.rawValue)” has no pages"))
    }
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let (survey, log) = try SurveyArgument.open(survey, in: &console)
    let grids = try selection.grids(of: survey)
    let writer = GridWriter(
      survey: survey, grids: grids, language: console.language, pageLines: pageLines,
      width: width ?? TextWidth.usual(to: output, in: console))
    if let output, OutputOption.isFolder(output) {
      try OutputOption.write(
        files: writer.files(format.map { [$0] } ?? GridFormat.allCases), to: output,
        sparing: survey.files, in: &console)
    } else {
      try OutputOption.write(
        writer.bytes(format ?? .text), to: output, sparing: survey.files, in: &console)
    }
    return log.hasErrors ? .inputHasErrors : .success
  }
}
