import CommandTree
import Diagnostics
import Harmonisation
import Questionnaire
import Terminal
import Timespans

/// `jaune timespans`: the expressions of time in a column of any CSV file.
struct TimespansCommand: Command {
  private static let referenceDate = Option(
    "reference-date", .date,
    help: BilingualText(
      fr: "Le jour dont parlent les réponses (2012-11-30) : « il y a trois ans » compte de là.",
      en: "The day the answers speak of (2012-11-30): “three years ago” counts from it."))

  private static let bands = Option(
    "bands", .file(extensions: ["json"]),
    help: BilingualText(
      fr: "Un questionnaire dont les tranches d'ancienneté donnent la colonne band ; sinon moins "
        + "d'un an, de deux à cinq, plus de cinq.",
      en: "A questionnaire whose duration bands give the column band; else under one year, two to "
        + "five, over five."))

  private static let all = Flag(
    "all",
    help: BilingualText(
      fr: "Garde aussi les lignes sans date ni durée.",
      en: "Keeps rows without a date or a duration too."))

  private static let details = Flag(
    "details",
    help: BilingualText(
      fr: "Ajoute : précision, si la date est calculée, raison.",
      en: "Adds: precision, whether the date was worked out, reason."))

  static let description = CommandDescription(
    name: "timespans",
    summary: BilingualText(
      fr: "Lit les dates et les durées dans une colonne de texte libre.",
      en: "Reads dates and durations in a column of free text."),
    discussion: BilingualText(
      fr: "Une ligne par expression : les colonnes du fichier, puis mention, offset (en caractères "
        + "Unicode, à partir de 0), start, end et edtf (ISO 8601-2 ; « .. » : sans fin), kind "
        + "(point, since, until, interval, duration, recurring, future) et band (la tranche "
        + "d'ancienneté, si --reference-date est donnée).",
      en: "One row an expression: the file's columns, then mention, offset (in Unicode scalars, "
        + "from 0), start, end and edtf (ISO 8601-2; “..”: open), kind (point, since, until, "
        + "interval, duration, recurring, future) and band (the duration band, if "
        + "--reference-date is given)."),
    parameters: ColumnRequest.parameters([referenceDate, bands], all: all, details: details),
    examples: [
      .init(
        "jaune timespans Fixtures/annexe-6/regions.csv --column answer "
          + "--reference-date 2012-11-30",
        BilingualText(
          fr: "Depuis quand, d'après les réponses des régions.",
          en: "Since when, by the regions' answers."))
    ])

  private let request: ColumnRequest
  private let referenceDate: CalendarDate?
  private let bands: String?
  private let hasDetails: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    request = try ColumnRequest(arguments, all: Self.all)
    referenceDate = arguments[Self.referenceDate]
    bands = arguments[Self.bands]
    hasDetails = arguments[Self.details]
  }

  func run(in console: inout Console) throws -> ExitStatus {
    let language = console.language
    return try request.run(in: &console) { heading, log in
      TimespanReader(
        recogniser: TimespanRecogniser(referenceDate: referenceDate), bands: scale(&log),
        column: try heading.cell(named: request.column), hasDetails: hasDetails,
        language: language)
    }
  }

  private func scale(_ log: inout DiagnosticLog) -> BandScale {
    guard let bands else { return .usual }
    var found: [Diagnostic] = []
    defer { log.report(contentsOf: found) }
    let questionnaire = Questionnaire.load(file: bands) { found.append($0) }
    return questionnaire?.bands ?? .usual
  }
}

extension ValueSyntax<CalendarDate> {
  /// A day as ISO 8601 has it.
  fileprivate static var date: Self {
    Self(
      placeholder: BilingualText(fr: "AAAA-MM-JJ", en: "YYYY-MM-DD"),
      expected: BilingualText(
        fr: "un jour, comme 2012-11-30", en: "a day, such as 2012-11-30")
    ) { CalendarDate($0) }
  }
}
