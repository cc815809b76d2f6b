import CSV
import CommandTree
import Diagnostics
import Harmonisation
import Questionnaire
import Responses
import Tables
import Terminal

/// `jaune compare`: actors side by side, by what they answered.
struct CompareCommand: Command {
  enum Criterion: String, CaseIterable {
    case zone, country, territory, domain, answer, duration, status, form, year
  }

  private static let by = Option(
    "by", .oneOf(Criterion.self), isRequired: true,
    help: BilingualText(fr: "Ce que l'on compare.", en: "What is compared."))

  private static let question = Option(
    "question", .text(BilingualText(fr: "NOM", en: "NAME")),
    help: BilingualText(
      fr: "La question standard dont on compte les réponses ; sinon la première qui convient, ou "
        + "toutes pour status et year.",
      en: "The standard question whose answers are counted; else the first that fits, or all for "
        + "status and year."))

  private static let forms = Option(
    "forms", .text(BilingualText(fr: "FORMULAIRE,…", en: "FORM,…")),
    help: BilingualText(fr: "Ces formulaires seulement.", en: "These forms only."))

  private static let declared = Flag(
    "declared",
    help: BilingualText(
      fr: "Compte un territoire dans la zone de sa ligne, une ancienneté dans la tranche cochée "
        + "(par défaut).",
      en: "Counts a territory in the zone of its row, a duration in the band marked (by "
        + "default)."))

  private static let derived = Flag(
    "derived",
    help: BilingualText(
      fr: "Compte un territoire dans la zone où il est, une ancienneté dans la tranche des dates "
        + "citées.",
      en: "Counts a territory in the zone it lies in, a duration in the band of the dates given."))

  private static let sort = Option(
    "sort", .oneOf(Comparison.ValueOrder.self),
    help: BilingualText(
      fr: "L'ordre des valeurs : name, alphabétique ; count, par nombre d'acteurs, décroissant ; "
        + "sinon leur ordre naturel.",
      en: "The order of the values: name, alphabetical; count, by number of actors, falling; else "
        + "their natural order."))

  private static let min = Option(
    "min", .integer(atLeast: 1),
    help: BilingualText(
      fr: "Cache les valeurs que moins de N acteurs ont ; une remarque les compte.",
      en: "Hides values that fewer than N actors have; a remark counts them."))

  private static let long = Flag(
    "long",
    help: BilingualText(
      fr: "En CSV, une ligne par lecture, avec la cellule d'où elle vient.",
      en: "As CSV, one row a reading, with the cell it comes from."))

  private static let excel = Flag(
    "excel",
    help: BilingualText(
      fr: "Écrit le CSV qu'ouvre un Excel français.", en: "Writes the CSV a French Excel opens."))

  static let description = CommandDescription(
    name: "compare",
    summary: BilingualText(
      fr: "Compare les acteurs entre eux : zones, pays, domaines, choix, ancienneté, réponses.",
      en: "Compares the actors: zones, countries, domains, choices, durations, responses."),
    discussion: BilingualText(
      fr: "Les acteurs en lignes, par formulaire ; les totaux comptent des acteurs. Une croix ou "
        + "« Oui » ne compte que pour sa zone. « non posée » se dit là où le formulaire n'offre "
        + "pas la valeur. En CSV : form,actor puis une colonne par valeur, et pour « form » "
        + "answered,asked, les lignes répondues et posées ; avec --long : "
        + "form,actor,question,item,value,count,basis,source. "
        + "Si -o est un dossier, tous les formats y sont écrits.",
      en: "Actors in rows, by form; totals count actors. A mark or “Oui” counts for its zone only. "
        + "“not asked” is said where the form does not offer the value. As CSV: form,actor then a "
        + "column for each value, and for “form” answered,asked, the items answered and asked; "
        + "with --long: form,actor,question,item,value,count,basis,source. "
        + "If -o is a folder, every format is written there."),
    parameters: [
      SurveyArgument.survey, by, question, forms, declared, derived, sort, min, GridFormat.option,
      long, excel, TextWidth.option, OutputOption.output,
    ],
    examples: [
      .init(
        "jaune compare Fixtures/annexe-6 --by zone",
        BilingualText(fr: "Qui agit dans quelle zone.", en: "Who acts in which zone.")),
      .init(
        "jaune compare Fixtures/annexe-6 --by country --format csv -o pays.csv",
        BilingualText(fr: "Les pays, pour un tableur.", en: "The countries, for a spreadsheet.")),
      .init(
        "jaune compare Fixtures/annexe-6 --by zone --derived --forms ceser,regions",
        BilingualText(
          fr: "Deux formulaires, par la zone où sont les territoires.",
          en: "Two forms, by the zone the territories lie in.")),
    ])

  private let survey: String
  private let criterion: Criterion
  private let view: Comparison.View
  private let selection: ComparisonSelection
  private let order: Comparison.ValueOrder?
  private let least: Int?
  private let format: GridFormat?
  private let isLong: Bool
  private let style: CSVWriter.Style
  private let width: Int?
  private let output: String?

  init(_ arguments: Arguments) throws(UsageError) {
    survey = try arguments.require(SurveyArgument.survey)
    criterion = try arguments.require(Self.by)
    selection = ComparisonSelection(
      question: arguments[Self.question], forms: arguments[Self.forms])
    order = arguments[Self.sort]
    least = arguments[Self.min]
    output = arguments[OutputOption.output]
    isLong = arguments[Self.long]
    let isExcel = arguments[Self.excel]
    style = isExcel ? .frenchExcel : .standard
    width = arguments[TextWidth.option]
    let asked = try GridFormat.asked(arguments[GridFormat.option], output: output)
    // Both speak of CSV, and nothing else can be meant.
    format = asked ?? (isLong || isExcel ? .csv : nil)
    guard format == .csv || !isLong && !isExcel else {
      throw UsageError(
        BilingualText(
          fr: "--long et --excel ne valent que pour le format « csv »",
          en: "--long and --excel are for the format “csv” only"))
    }
    guard !arguments[Self.declared] || !arguments[Self.derived] else {
      throw UsageError(
        BilingualText(
          fr: "--declared et --derived s'excluent",
          en: "--declared and --derived exclude each other"
        ))
    }
    view = arguments[Self.derived] ? .derived : .declared
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let (survey, log) = try SurveyArgument.openReadings(survey, in: &console)
    var comparison = try comparison(of: survey)
    if let least { comparison = comparison.hidingValues(ofFewerThan: least) }
    if let order { comparison = comparison.sorted(by: order, console.language) }
    let writer = ComparisonWriter(
      survey: survey.survey, comparison: comparison, language: console.language,
      width: width ?? TextWidth.usual(to: output, in: console))
    if let output, OutputOption.isFolder(output) {
      try OutputOption.write(
        files: writer.files(format.map { [$0] } ?? GridFormat.allCases, style), to: output,
        sparing: survey.survey.files, in: &console)
      return log.hasErrors ? .inputHasErrors : .success
    }
    let bytes = isLong ? writer.longCSV(style) : writer.bytes(format ?? .text, style)
    try OutputOption.write(bytes, to: output, sparing: survey.survey.files, in: &console)
    return log.hasErrors ? .inputHasErrors : .success
  }

  private func comparison(of survey: HarmonisedSurvey) throws -> Comparison {
    let forms = try selection.forms(of: survey.survey)
    let questionnaire = survey.survey
    switch criterion {
    case .zone:
      let question = try selection.question(of: questionnaire, scale: .territory)
      return Comparison(zonesOf: survey, question: question, view: view, forms: forms)
    case .country:
      let question = try selection.question(of: questionnaire, scale: .territory)
      return Comparison(countriesOf: survey, question: question, forms: forms)
    case .territory:
      let question = try selection.question(of: questionnaire, scale: .territory)
      return Comparison(territoriesOf: survey, question: question, forms: forms)
    case .domain:
      let question = try selection.question(of: questionnaire, scale: .nominal)
      return Comparison(itemsOf: survey, question: question, forms: forms)
    case .answer:
      let question = try selection.closedQuestion(of: questionnaire)
      return Comparison(answersOf: survey, question: question, forms: forms)
    case .duration:
      let question = try selection.question(of: questionnaire, scale: .duration)
      return Comparison(durationsOf: survey, question: question, view: view, forms: forms)
    case .status:
      let question = try selection.question(of: questionnaire)
      return Comparison(statusesOf: survey, question: question, forms: forms)
    case .form: return Comparison(questionsOf: survey, forms: forms)
    case .year:
      let question = try selection.question(of: questionnaire)
      return Comparison(yearsOf: survey, question: question, forms: forms)
    }
  }
}
